import { circleThrough } from '../../domain/launches/conflicts/circle';
import type { LinkedDependency, LinkedPlan } from '../../domain/launches/plan-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { seeLaunch, withRecords, type LaunchSight } from '../launches/see-launch';
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
  const listed = launch && (await seeLaunch(world, launch.id));
  if (!milestone || !listed?.visible.has(id)) return undefined;
  return follow(world, withRecords(listed, new Map([[id, milestone]])), id);
}

/** More links than people cut within the seconds by which a listing lags. */
const mostTries = 5;

/** Until all records along the circle are as they are now: a link that has just been cut may still be listed. */
async function follow(world: World, listed: LaunchSight, id: MilestoneId): Promise<SeenCircle | 'none'> {
  let sight = listed;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const whole = await wholePlan(world, sight);
    const circle = circleThrough(whole, id);
    if (!circle) return 'none';
    const fresh = await world.store.milestones(circle.map(({ to }) => to));
    const stands = circle.every(({ to, linkId }) => fresh.get(to)?.gatedBy.some((gate) => gate.linkId === linkId));
    if (stands) return { sight, whole, circle };
    sight = withRecords(sight, fresh);
  }
  return 'none';
}
