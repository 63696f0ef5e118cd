import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { Outage, type World } from '../ports';

const perSave = 25;

/** Issues that are milestones no more; they stay in Jira. */
export async function dropMilestones({ store }: World, milestones: readonly TrackedMilestone[]): Promise<void> {
  for (let from = 0; from < milestones.length; from += perSave) {
    const ids = milestones.slice(from, from + perSave).map(({ id }) => id);
    const removed = [...(await store.milestones(ids)).values()];
    if (removed.length > 0 && (await store.save({ removed })) === 'changed-meanwhile')
      throw new Outage('Cannot end the launch: one of its milestones has just been changed', 1);
  }
}
