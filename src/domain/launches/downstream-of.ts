import type { MilestoneId } from '../schedule/plan';
import type { TrackedMilestone } from './tracked-milestone';

/** A milestone and all that it gates, directly or over others: only these can move when it does. */
export function downstreamOf(
  milestones: ReadonlyMap<MilestoneId, Pick<TrackedMilestone, 'gates'>>,
  id: MilestoneId,
): Set<MilestoneId> {
  const found = new Set<MilestoneId>(milestones.has(id) ? [id] : []);
  // A set is gone through in the order in which it grows.
  for (const at of found) for (const next of milestones.get(at)?.gates ?? []) if (milestones.has(next)) found.add(next);
  return found;
}
