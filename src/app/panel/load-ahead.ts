import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Store } from '../ports';

/**
 * A milestone and all that hangs on it, level by level: only these say how far it can slip.
 * @returns undefined when there are more than `most`
 */
export async function loadAhead(
  store: Pick<Store, 'milestones'>,
  id: MilestoneId,
  most = Infinity,
): Promise<ReadonlyMap<MilestoneId, TrackedMilestone> | undefined> {
  const reached = new Map<MilestoneId, TrackedMilestone>();
  const asked = new Set<MilestoneId>();
  let level = [id];
  while (level.length > 0) {
    for (const one of level) asked.add(one);
    if (asked.size > most) return undefined;
    const found = await store.milestones(level);
    for (const [one, milestone] of found) reached.set(one, milestone);
    level = [...new Set([...found.values()].flatMap(({ gates }) => gates))].filter((one) => !asked.has(one));
  }
  return reached;
}
