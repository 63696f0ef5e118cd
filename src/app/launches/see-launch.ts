import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import { planOf, type LinkedPlan } from '../../domain/launches/plan-of';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Settings } from '../../domain/settings/settings';
import type { Actor, Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { todayOf } from '../today';
import { launchInCharge } from './launch-in-charge';
import { milestonesOfLaunch } from './milestones-of-launch';
import { readAtOnce } from './read-at-once';

/** A launch as far as someone sees it. */
export interface LaunchSight {
  readonly launch: Launch;
  /** All of its milestones, seen or not. */
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  /** The issues they see. */
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
  /** Made of the milestones they see alone, with the dates of Jira: nothing else can be inferred from it. */
  readonly plan: LinkedPlan;
  readonly settings: Settings;
  readonly today: CalendarDate;
}

/** @returns undefined for a launch that is not there, or none of whose issues the viewer sees */
export async function seeLaunch(world: World, id: LaunchId): Promise<LaunchSight | undefined> {
  const launch = await launchInCharge(world.store, id);
  if (!launch || launch.state === 'removed') return undefined;
  const sight = await sightOf(world, launch, 'viewer');
  return sight.plan.milestones.length > 0 ? sight : undefined;
}

/** @param actor `app`: all that the app can read, seen by the viewer or not */
export async function sightOf(world: World, launch: Launch, actor: Actor): Promise<LaunchSight> {
  const [milestones, settings] = await Promise.all([milestonesOfLaunch(world, launch), world.settings.read()]);
  const named = launch.namedAfter === null || milestones.has(launch.namedAfter) ? [] : [launch.namedAfter];
  const visible = await readAtOnce(world.issues, [...milestones.keys(), ...named], actor);
  const plan = seenPlan(milestones, visible, settings);
  return { launch, milestones, visible, plan, settings, today: todayOf(world.clock) };
}

/** The same with records that were read by their keys: the listing may be seconds behind. */
export function withRecords(sight: LaunchSight, fresh: ReadonlyMap<MilestoneId, TrackedMilestone>): LaunchSight {
  const milestones = new Map([...sight.milestones, ...fresh]);
  return { ...sight, milestones, plan: seenPlan(milestones, sight.visible, sight.settings) };
}

function seenPlan(
  milestones: ReadonlyMap<MilestoneId, TrackedMilestone>,
  visible: ReadonlyMap<MilestoneId, Issue>,
  settings: Settings,
): LinkedPlan {
  return planOf({
    milestones: [...milestones.values()].filter(({ id }) => visible.has(id)),
    facts: visible,
    calendars: workCalendars(settings),
    dates: ({ id, known }) => visible.get(id)?.dates ?? known,
  });
}
