import type { Link, PlanGraph } from './plan-graph';
import { nodeAt } from './plan-graph';

/** Milestones that gate each other in a circle share a component; all others are alone in theirs. */
export interface StrongComponents {
  /** Component of each node. */
  readonly componentOf: readonly number[];
  /** Nodes of each component; predecessors come in earlier components. */
  readonly components: readonly (readonly number[])[];
}

interface Search {
  readonly graph: PlanGraph;
  /** When each node was met, from 1; 0 for never. */
  readonly met: number[];
  /** The earliest node still open that each node leads back to, as a value of `met`. */
  readonly leadsTo: number[];
  readonly componentOf: number[];
  readonly components: number[][];
  /** Met, and not yet in a component. */
  readonly open: number[];
  /** The way from the root, each node with the link to follow next. Stands for the call stack, which a long chain would overflow. */
  readonly way: { readonly node: number; next: number }[];
  clock: number;
}

/** A dependency inside a cycle has no first end: it moves nothing. */
export function isInCycle({ componentOf }: StrongComponents, { from, to }: Link): boolean {
  return componentOf[from] === componentOf[to];
}

/** Tarjan's algorithm, without recursion. Linear in milestones and dependencies. */
export function strongComponents(graph: PlanGraph): StrongComponents {
  const search = newSearch(graph);
  for (const { index } of graph.nodes) if (search.met[index] === 0) searchFrom(search, index);
  // Tarjan closes successors first; the walk wants predecessors first.
  const last = search.components.length - 1;
  return {
    componentOf: search.componentOf.map((component) => last - component),
    components: search.components.toReversed(),
  };
}

function newSearch(graph: PlanGraph): Search {
  const zeros = (): number[] => graph.nodes.map(() => 0);
  const componentOf = graph.nodes.map(() => -1);
  return { graph, met: zeros(), leadsTo: zeros(), componentOf, components: [], open: [], way: [], clock: 0 };
}

function searchFrom(search: Search, root: number): void {
  meet(search, root);
  for (let here = search.way.at(-1); here !== undefined; here = search.way.at(-1)) {
    const link = nodeAt(search.graph, here.node).outgoing[here.next];
    here.next += 1;
    if (link === undefined) leave(search, here.node);
    else if (search.met[link.to] === 0) meet(search, link.to);
    else if (search.componentOf[link.to] === -1) leadBack(search, here.node, search.met[link.to]);
  }
}

function meet(search: Search, node: number): void {
  search.clock += 1;
  search.met[node] = search.clock;
  search.leadsTo[node] = search.clock;
  search.open.push(node);
  search.way.push({ node, next: 0 });
}

function leave(search: Search, node: number): void {
  search.way.pop();
  const parent = search.way.at(-1);
  if (parent !== undefined) leadBack(search, parent.node, search.leadsTo[node]);
  if (search.leadsTo[node] === search.met[node]) closeComponent(search, node);
}

function leadBack(search: Search, node: number, to = Infinity): void {
  search.leadsTo[node] = Math.min(search.leadsTo[node] ?? Infinity, to);
}

/** All nodes met since `root` and still open lead back to it. */
function closeComponent(search: Search, root: number): void {
  const members = search.open.splice(search.open.lastIndexOf(root));
  for (const member of members) search.componentOf[member] = search.components.length;
  search.components.push(members);
}
