import type { Dependency, MilestoneId } from '../schedule/plan';

interface Links {
  readonly dependencies: readonly Pick<Dependency, 'from' | 'to'>[];
}

/** All milestones that gate this one, directly or over others; itself is not among them. */
export function leadsTo({ dependencies }: Links, id: MilestoneId): Set<MilestoneId> {
  const predecessors = new Map<MilestoneId, MilestoneId[]>();
  for (const { from, to } of dependencies) {
    const known = predecessors.get(to);
    if (known) known.push(from);
    else predecessors.set(to, [from]);
  }
  const found = new Set<MilestoneId>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const from of predecessors.get(at) ?? []) {
      if (from === id || found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
}
