import { gatesBefore } from '../../domain/gates/gates-before';
import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { milestonesOfLaunch } from '../launches/milestones-of-launch';
import type { World } from '../ports';
import { updateMilestones } from '../update-milestones';

/**
 * Has each milestone of a launch know the gates before it. The listing may not know yet that a gate has come, so each
 * milestone is read by its key.
 * @returns the milestones with a gate
 */
export async function levelGatesBefore(world: World, launch: Launch): Promise<MilestoneId[]> {
  const listed = await milestonesOfLaunch(world, launch);
  const milestones = [...(await world.store.milestones([...listed.keys()])).values()];
  const before = gatesBefore(milestones);
  const level = (now: TrackedMilestone): TrackedMilestone => {
    const gates = before.get(now.id) ?? [];
    return isSame(now.gatesBefore, gates) ? now : { ...now, gatesBefore: gates };
  };
  const differing = milestones.filter((milestone) => level(milestone) !== milestone).map(({ id }) => id);
  await updateMilestones(world.store, differing, level);
  return milestones.filter(({ hasGate }) => hasGate).map(({ id }) => id);
}

function isSame(one: readonly MilestoneId[], other: readonly MilestoneId[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
