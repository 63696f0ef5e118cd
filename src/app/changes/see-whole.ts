import type { LaunchSight } from '../launches/see-launch';
import { wholePlan } from '../launches/whole-plan';
import type { World } from '../ports';
import type { WholeLaunch } from './read-touch';

/** The launch with what the viewer does not see of it. */
export async function seeWhole(world: World, sight: LaunchSight): Promise<WholeLaunch> {
  return { launch: sight.launch, milestones: sight.milestones, plan: await wholePlan(world, sight) };
}
