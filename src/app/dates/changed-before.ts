import { changesByPeople } from '../../domain/launches/changes-by-people';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { World } from '../ports';

/**
 * Milestones before these, near or far, that somebody has changed and whose event is late or lost. Whoever has given a
 * date since did so in view of them: settled afterwards, they would move it.
 */
export async function changedBefore(
  { store, issues }: Pick<World, 'store' | 'issues'>,
  milestones: Iterable<TrackedMilestone>,
): Promise<MilestoneId[]> {
  const before = new Map<MilestoneId, TrackedMilestone>();
  let level = predecessorsOf(milestones);
  while (level.length > 0) {
    const found = await store.milestones(level);
    for (const [id, milestone] of found) before.set(id, milestone);
    level = predecessorsOf(found.values()).filter((id) => !before.has(id));
  }
  if (before.size === 0) return [];
  const facts = await issues.read([...before.keys()], 'app');
  return changesByPeople(before.values(), facts).map(({ id }) => id);
}

/** By dependencies in force: another one moves nothing. */
function predecessorsOf(milestones: Iterable<TrackedMilestone>): MilestoneId[] {
  const inForce = [...milestones].flatMap(({ gatedBy }) => gatedBy.filter(({ overridden }) => !overridden));
  return [...new Set(inForce.map(({ from }) => from))];
}
