import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { Outage, type World } from '../ports';

const perSave = 25;

/** Issues that are milestones no more, provided that nothing happened to them since they were read; they stay in Jira. */
export async function dropMilestones({ store }: World, milestones: readonly TrackedMilestone[]): Promise<void> {
  for (let from = 0; from < milestones.length; from += perSave) {
    const removed = milestones.slice(from, from + perSave);
    if ((await store.save({ removed })) === 'changed-meanwhile')
      throw new Outage('Cannot end the launch: one of its milestones has just been changed', 1);
  }
}
