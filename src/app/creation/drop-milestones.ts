import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { Outage, type World } from '../ports';
import { dropGates } from './drop-gates';

const perSave = 25;

/** Issues that are milestones no more, provided that nothing happened to them since they were read; they stay in Jira. */
export async function dropMilestones(world: World, milestones: readonly TrackedMilestone[]): Promise<void> {
  for (let from = 0; from < milestones.length; from += perSave) {
    const removed = milestones.slice(from, from + perSave);
    await takeGatesAway(world, removed);
    if ((await world.store.save({ removed })) === 'changed-meanwhile')
      throw new Outage('Cannot end the launch: one of its milestones has just been changed', 1);
  }
}

/** The issues stay in Jira: their fields must no longer tell of a gate. Told again where it was broken off before. */
async function takeGatesAway(world: World, milestones: readonly TrackedMilestone[]): Promise<void> {
  const gated = milestones.filter(({ hasGate }) => hasGate);
  for (const launchId of new Set(gated.map((one) => one.launchId))) {
    const issueIds = gated.filter((one) => one.launchId === launchId).map(({ id }) => id);
    await dropGates(world, issueIds);
    await world.jobs.push([{ kind: 'tell-gates', launchId, issueIds }]);
  }
}
