import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId, Plan } from '../../domain/schedule/plan';
import type { LaunchSight } from '../launches/see-launch';
import { wholePlan } from '../launches/whole-plan';
import type { World } from '../ports';

/** A launch with the milestones that the viewer does not see: for reckoning, and never to be told. */
export interface WholeLaunch {
  readonly launch: Launch;
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly plan: Plan;
}

/** The launch with what the viewer does not see of it. */
export async function seeWhole(world: World, sight: LaunchSight): Promise<WholeLaunch> {
  return { launch: sight.launch, milestones: sight.milestones, plan: await wholePlan(world, sight) };
}
