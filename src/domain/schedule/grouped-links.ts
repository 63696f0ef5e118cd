import { indexAt } from './at';

/** Links in the order of the node at one of their ends: those of node n are `links[first[n]]` to `links[first[n + 1] - 1]`. */
export interface GroupedLinks {
  readonly first: Int32Array;
  readonly links: Int32Array;
}

/** @param nodeOf node of each link; -1 leaves the link out */
export function groupedLinks(size: number, nodeOf: Int32Array): GroupedLinks {
  const first = new Int32Array(size + 1);
  for (const node of nodeOf) if (node >= 0) first[node + 1] = indexAt(first, node + 1) + 1;
  for (let node = 0; node < size; node += 1) first[node + 1] = indexAt(first, node + 1) + indexAt(first, node);
  const next = first.slice();
  const links = new Int32Array(indexAt(first, size));
  for (let link = 0; link < nodeOf.length; link += 1) {
    const node = indexAt(nodeOf, link);
    if (node < 0) continue;
    links[indexAt(next, node)] = link;
    next[node] = indexAt(next, node) + 1;
  }
  return { first, links };
}
