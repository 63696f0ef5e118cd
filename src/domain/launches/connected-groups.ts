import type { MilestoneId } from '../schedule/plan';

interface Link {
  readonly from: MilestoneId;
  readonly to: MilestoneId;
}

/** Issues that hang together by links, directly or over others; groups and members in order of first appearance. */
export function connectedGroups(links: readonly Link[]): MilestoneId[][] {
  const parents = new Map<MilestoneId, MilestoneId>();
  for (const { from, to } of links) {
    const [one, other] = [rootOf(parents, from), rootOf(parents, to)];
    if (one !== other) parents.set(other, one);
  }
  const groups = new Map<MilestoneId, MilestoneId[]>();
  for (const id of parents.keys()) {
    const root = rootOf(parents, id);
    const group = groups.get(root);
    if (group) group.push(id);
    else groups.set(root, [id]);
  }
  return [...groups.values()];
}

/** Halves the path on the way, so that long chains stay cheap. */
function rootOf(parents: Map<MilestoneId, MilestoneId>, id: MilestoneId): MilestoneId {
  let at = id;
  for (;;) {
    const parent = parents.get(at);
    if (parent === undefined) parents.set(at, at);
    if (parent === undefined || parent === at) return at;
    const grandparent = parents.get(parent) ?? parent;
    parents.set(at, grandparent);
    at = grandparent;
  }
}
