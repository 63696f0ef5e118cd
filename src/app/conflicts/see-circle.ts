import { circleThrough } from '../../domain/launches/conflicts/circle';
import type { LinkedDependency, LinkedPlan } from '../../domain/launches/plan-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { seeLaunch, type LaunchSight } from '../launches/see-launch';
import { wholePlan } from '../launches/whole-plan';
import type { World } from '../ports';

/** A circle that goes through an issue the viewer sees. */
export interface SeenCircle {
  readonly sight: LaunchSight;
  /** With the milestones that the viewer does not see: of those only numbers may be told. */
  readonly whole: LinkedPlan;
  readonly circle: readonly LinkedDependency[];
}

/** @returns undefined for an issue the viewer does not see, or that is in no launch; `none` where it waits for itself in no way */
export async function seeCircle(world: World, issueId: string): Promise<SeenCircle | 'none' | undefined> {
  const id = issueId as MilestoneId;
  const milestone = (await world.store.milestones([id])).get(id);
  const launch = milestone && (await launchInCharge(world.store, milestone.launchId));
  const sight = launch && (await seeLaunch(world, launch.id));
  if (!sight?.visible.has(id)) return undefined;
  const whole = await wholePlan(world, sight);
  const circle = circleThrough(whole, id);
  return circle ? { sight, whole, circle } : 'none';
}
