import type { WorkCalendar } from '../../domain/calendar/work-calendar';
import type { Launch } from '../../domain/launches/launch';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue, World } from '../ports';
import { whyNoFloat } from './float-of-issue';
import { loadAhead } from './load-ahead';
import { issuesOf, withShifts, type RippleWithShifts } from '../ripples/ripple-with-shifts';
import { workCalendars } from '../settings/work-calendars';

/** Ripples shown, newest first. */
const ripplesShown = 5;

/**
 * Milestones behind the issue in view that are read along with it: Jira still answers for all at once, and storage,
 * which counts each record, bears many panels a minute.
 */
const mostAhead = 100;

/** Everything the panel of one issue is made from. */
export interface PanelSources {
  readonly issue: Issue;
  readonly milestone: TrackedMilestone;
  readonly launch: Launch;
  /** The issue itself, its neighbours, and the milestones on the way of its last shift. */
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly ripples: readonly RippleWithShifts[];
  /** The issue and all that lies behind it; undefined: nothing of it is needed, or it is too much to be read at once. */
  readonly ahead: ReadonlyMap<MilestoneId, TrackedMilestone> | undefined;
  readonly running: StoredRipple | null;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  /** Issues as the viewer sees them. */
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
}

export async function panelSources(
  world: World,
  { issue, milestone, launch }: Pick<PanelSources, 'issue' | 'milestone' | 'launch'>,
): Promise<PanelSources> {
  const [ahead, ...ripples] = await Promise.all([
    whyNoFloat({ issue, launch }) === null ? loadAhead(world.store, issue.id, mostAhead) : undefined,
    ...milestone.ripples.slice(0, ripplesShown).map((id) => loadRipple(world, id, issue.id)),
  ]);
  const present = ripples.filter((ripple) => ripple !== undefined);
  const onTheWay = present.flatMap(({ shiftById }) => shiftById.get(issue.id)?.via ?? []);
  const neighbours = [...milestone.gatedBy.map(({ from }) => from), ...milestone.gates];
  const [milestones, running] = await Promise.all([
    world.store.milestones([...new Set([issue.id, ...neighbours, ...onTheWay])]),
    launch.openRipple ? world.store.ripple(launch.openRipple) : undefined,
  ]);
  const named = launch.namedAfter === null ? [] : [launch.namedAfter];
  const ids = new Set([
    ...milestones.keys(),
    ...(ahead?.keys() ?? []),
    ...present.flatMap(issuesOf),
    ...launch.cycles.flat(),
    ...named,
  ]);
  const visible = await world.issues.read([...ids], 'viewer');
  const calendars = workCalendars(await world.settings.read());
  return {
    issue,
    milestone,
    launch,
    milestones,
    ripples: present,
    ahead,
    running: running ?? null,
    calendars,
    visible,
  };
}

async function loadRipple(
  { store }: World,
  id: StoredRipple['id'],
  issueId: MilestoneId,
): Promise<RippleWithShifts | undefined> {
  const ripple = await store.ripple(id);
  return ripple && withShifts(store, ripple, issueId);
}
