import type { LaunchReply, LaunchView } from '../../contract/launch';
import { analyseLaunch, floatsIn } from '../../domain/launches/float/launch-floats';
import { launchHealth, type Health } from '../../domain/launches/launch-health';
import type { BaselineRef, LaunchId } from '../../domain/launches/launch';
import { roomToT0 } from '../../domain/launches/float/room-to-t0';
import { waysAhead } from '../../domain/launches/float/ways-ahead';
import { slipsShown } from '../../domain/launches/slips';
import type { MilestoneId } from '../../domain/schedule/plan';
import { gateBriefs } from '../gates/gate-briefs';
import { namePeople, type ToPerson } from '../narrative/person-views';
import type { World } from '../ports';
import { runningView } from '../ripples/running-view';
import { beatOf } from './launch-pulse';
import type { LaunchRequest } from './launch-request';
import { mayManage } from './manage-launch';
import { calendarViews, launchDependencies, milestoneViews, type Reckoned } from './milestone-views';
import { nameFor } from './name-for';
import { editableAtOnce } from './read-at-once';
import { seeLaunch, type LaunchSight } from './see-launch';

interface Asked {
  readonly launchId?: string | undefined;
  /** Absent: the newest; null: none. */
  readonly baselineId?: string | null | undefined;
}

/** A launch, holding only what this viewer may see in Jira. A macro shows the launch it is bound to, whatever is asked. */
export async function loadLaunch(world: World, { bound }: LaunchRequest, asked: Asked): Promise<LaunchReply> {
  const id = bound === undefined ? (asked.launchId ?? null) : bound;
  if (id === null) return { kind: 'unbound' };
  const sight = await seeLaunch(world, id as LaunchId);
  if (!sight) return { kind: 'no-access' };
  const { launch, visible } = sight;
  const chosen = chosenBaseline(launch.baselines, asked.baselineId);
  const [editable, baseline, running, gates, toPerson] = await Promise.all([
    editableAtOnce(world.issues, seenIds(sight)),
    chosen && world.launches.baseline(launch.id, chosen.id),
    launch.openRipple === null ? undefined : world.store.ripple(launch.openRipple),
    gateBriefs(world, { launch, milestones: sight.milestones.values(), visible }),
    namePeople(world, [...Object.values(launch.people), ...launch.baselines.flatMap(({ by }) => by ?? [])]),
  ]);
  const analysed = analyseLaunch(sight.plan, seenT0(sight));
  const floats = floatsIn(analysed);
  return {
    ...{ kind: 'launch', id: launch.id, name: nameFor(launch, visible), today: sight.today },
    canManage: await mayManage(world, sight, editable),
    ...heading(sight, toPerson),
    health: { ...healthOf(world, sight, floats), missedGates: missedIn(gates) },
    milestones: milestoneViews(sight, { floats, ways: waysAhead(analysed), baseline, editable, gates }),
    hidden: sight.milestones.size - sight.plan.milestones.length,
    dependencies: launchDependencies(sight.plan, floats),
    calendars: calendarViews(sight),
    baselineId: baseline && chosen ? chosen.id : null,
    beat: beatOf(world, launch),
    running: runningView(world, running),
  };
}

function missedIn(gates: Reckoned['gates']): number {
  return [...gates.values()].filter(({ state }) => state === 'missed').length;
}

function chosenBaseline(baselines: readonly BaselineRef[], id: string | null | undefined): BaselineRef | undefined {
  return id === undefined ? baselines.at(-1) : baselines.find((baseline) => baseline.id === id);
}

function seenIds({ plan }: LaunchSight): MilestoneId[] {
  return plan.milestones.map(({ id }) => id);
}

/** T-0, where it is named and the viewer sees it. */
function seenT0({ launch, milestones, visible }: LaunchSight): MilestoneId | null {
  return launch.t0 !== null && milestones.has(launch.t0) && visible.has(launch.t0) ? launch.t0 : null;
}

type Heading = Pick<
  LaunchView,
  | 'tier'
  | 'state'
  | 'templateName'
  | 'dial'
  | 'worth'
  | 'site'
  | 't0'
  | 't0Candidates'
  | 'people'
  | 'baselines'
  | 'calendarChanged'
>;

function heading(sight: LaunchSight, toPerson: ToPerson): Heading {
  const { launch, visible, settings } = sight;
  const t0 = seenT0(sight);
  return {
    tier: launch.tier,
    state: launch.state === 'archived' ? 'archived' : 'active',
    templateName: launch.templateName,
    dial: launch.dial,
    worth: launch.worth,
    site: { dial: settings.dial, worth: settings.worth, currency: settings.rework.currency },
    t0: { issueId: t0, due: t0 === null ? null : (visible.get(t0)?.dates.due ?? null) },
    t0Candidates: candidatesFor(sight),
    people: Object.entries(launch.people).map(([role, id]) => ({ role, person: toPerson(id) })),
    baselines: launch.baselines.map(({ id, takenAt, why, by }) => ({
      ...{ id, takenAt, why },
      by: by === null ? null : toPerson(by),
    })),
    calendarChanged: launch.state === 'active' && launch.levelledWith !== settings.calendarsOf,
  };
}

/** Product milestones, the last day first, while no T-0 is named, or the one named has left the launch. */
function candidatesFor({ launch, milestones, plan }: LaunchSight): MilestoneId[] {
  if (launch.t0 !== null && milestones.has(launch.t0)) return [];
  return plan.milestones
    .filter(({ role }) => role === 'product')
    .sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? 1 : -1))
    .map(({ id }) => id);
}

function healthOf({ clock }: World, sight: LaunchSight, floats: Reckoned['floats']): Health {
  const { launch, visible, plan, settings, today } = sight;
  const standings = plan.milestones.map(({ due, state }) => ({ due: due ?? null, state }));
  const t0 = seenT0(sight);
  const head = t0 === null ? undefined : visible.get(t0);
  const isOpen = head !== undefined && head.dates.due !== null && head.state !== 'done';
  const room = isOpen ? roomToT0(plan, { floats, t0: head.id, today }) : undefined;
  const slips = launch.outlook ? slipsShown(launch.outlook, clock.now()) : [];
  return launchHealth(
    {
      milestones: standings,
      t0: head ? { due: head.dates.due, state: head.state } : null,
      float: room?.days ?? null,
      slips: slips.filter(({ id }) => visible.has(id)),
    },
    settings.thresholds,
    today,
  );
}
