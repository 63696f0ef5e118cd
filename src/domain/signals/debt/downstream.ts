import type { MilestoneId, Plan } from '../../schedule/plan';

/** Gives the milestones that hang on one, near or far, without itself. */
export function downstreamOf({ dependencies }: Plan): (id: MilestoneId) => readonly MilestoneId[] {
  const next = new Map<MilestoneId, MilestoneId[]>();
  for (const { from, to } of dependencies) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const found = new Map<MilestoneId, readonly MilestoneId[]>();
  return (id) => {
    const known = found.get(id) ?? reach(next, id);
    found.set(id, known);
    return known;
  };
}

function reach(next: ReadonlyMap<MilestoneId, readonly MilestoneId[]>, start: MilestoneId): MilestoneId[] {
  const seen = new Set([start]);
  // A set is walked with what is added on the way.
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  seen.delete(start);
  return [...seen];
}
