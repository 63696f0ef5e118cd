import type { CountedFloat, FloatView, NoFloat, ReachedFirst } from '../../contract/float';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { WorkCalendar } from '../../domain/calendar/work-calendar';
import { analyseLaunch, floatsIn, type AnalysedLaunch } from '../../domain/launches/float/launch-floats';
import { waysAhead } from '../../domain/launches/float/ways-ahead';
import type { Launch } from '../../domain/launches/launch';
import { leadsTo } from '../../domain/launches/leads-to';
import { planOf } from '../../domain/launches/plan-of';
import { daysBeforeToday } from '../../domain/launches/templates/days-before-today';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { calendarOf } from '../../domain/schedule/calendar-of';
import type { MilestoneId, Plan } from '../../domain/schedule/plan';
import type { Issue } from '../ports';
import { toCard } from './to-card';

interface InView {
  readonly issue: Issue;
  readonly launch: Launch;
}

interface Sources extends InView {
  /** The issue and all that hangs on it, seen or not. */
  readonly ahead: ReadonlyMap<MilestoneId, TrackedMilestone>;
  /** As the viewer sees them. */
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  readonly today: CalendarDate;
}

/** Why an issue has no float, as far as that needs no look at what hangs on it. */
export function whyNoFloat({ issue, launch }: InView): NoFloat['why'] | null {
  if (launch.state === 'archived') return 'archived';
  if (issue.state === 'done') return 'done';
  if (issue.dates.due === null) return 'undated';
  if (launch.cycles.some((cycle) => cycle.includes(issue.id))) return 'circle';
  if (launch.openRipple !== null) return 'running';
  return launch.t0 === issue.id ? 'is-t0' : null;
}

/**
 * How far an issue can slip, by a plan of what the viewer sees alone: no date they may not see can be inferred from it.
 * That part of the way is hidden, is told.
 */
export function floatOfIssue(sources: Sources): Exclude<FloatView, { kind: 'later' }> {
  const { issue, launch, ahead, visible } = sources;
  const t0 = launch.t0;
  const analysed = analyseLaunch(seenPlan(sources), t0);
  const first = firstOf(analysed, sources);
  const none = (why: NoFloat['why']): NoFloat => ({ kind: 'none', why, first });
  if (t0 === null) return none('no-t0');
  const leading = leadingTo(t0, ahead);
  if (!leading.has(issue.id)) return none('no-way');
  const head = visible.get(t0);
  if (head === undefined) return none('t0-hidden');
  if (head.state === 'done') return none('t0-done');
  if (head.dates.due === null) return none('t0-undated');
  const own = floatsIn(analysed).get(issue.id);
  const behind = [...leading].filter((id) => id !== issue.id);
  if (!own) return none(behind.some((id) => !visible.has(id)) ? 'way-hidden' : 'no-way');
  return {
    kind: 'float',
    days: own.float,
    overdue: overdueOf(analysed.whole.plan, sources),
    latest: own.latest,
    ...wayOf(analysed, sources),
    first,
    leftOut: leftOutOf(new Set([...behind, ...(ahead.get(issue.id)?.gates ?? [])]), sources),
  };
}

/** A pinned issue is counted as if it were not: what it would have is what people ask. */
function seenPlan({ issue, ahead, visible, calendars }: Sources): Plan {
  const plan = planOf({
    milestones: [...ahead.values()].filter(({ id }) => visible.has(id)),
    facts: visible,
    calendars,
    dates: ({ id, known }) => visible.get(id)?.dates ?? known,
  });
  return { ...plan, milestones: plan.milestones.map((one) => (one.id === issue.id ? { ...one, pinned: false } : one)) };
}

/** Milestones behind the issue from which dependencies lead to T-0, and T-0 itself, seen or not. */
function leadingTo(t0: MilestoneId, ahead: Sources['ahead']): Set<MilestoneId> {
  const dependencies = [...ahead.values()].flatMap(({ id, gatedBy }) => gatedBy.map(({ from }) => ({ from, to: id })));
  const leading = leadsTo({ dependencies }, t0);
  return new Set([...leading, t0].filter((id) => ahead.has(id)));
}

function isPinned(ahead: Sources['ahead'], { id }: Pick<Issue, 'id'>): boolean {
  return ahead.get(id)?.pinned ?? false;
}

/** Of several that it reaches on one day one that may not move counts most. */
function firstOf(analysed: AnalysedLaunch, { issue, ahead, visible }: Sources): ReachedFirst | null {
  const [reached, ...more] = waysAhead(analysed)
    .firstAfter(issue.id)
    .flatMap((id) => visible.get(id) ?? [])
    .sort((one, other) => Number(isPinned(ahead, other)) - Number(isPinned(ahead, one)));
  const days = analysed.whole.analysis.get(issue.id)?.freeFloat;
  if (!reached || days === undefined) return null;
  return { days, issue: toCard(reached), pinned: isPinned(ahead, reached), more: more.length };
}

function wayOf(
  analysed: AnalysedLaunch,
  { issue, launch, ahead, visible }: Sources,
): Pick<CountedFloat, 'way' | 'until'> {
  const way = waysAhead(analysed).wayFrom(issue.id);
  const last = way.at(-1);
  const isHeld = last !== undefined && last !== launch.t0 && isPinned(ahead, { id: last });
  return {
    way: way.flatMap((id) => visible.get(id) ?? []).map(toCard),
    until: isHeld ? 'pinned' : 't0',
  };
}

function overdueOf(plan: Plan, { issue, today }: Sources): number {
  const milestone = plan.milestones.find(({ id }) => id === issue.id);
  if (milestone?.due === undefined) return 0;
  return daysBeforeToday({ due: milestone.due }, calendarOf(plan, milestone), today);
}

function leftOutOf(onTheWay: ReadonlySet<MilestoneId>, { launch, visible }: Sources): CountedFloat['leftOut'] {
  const seen = [...onTheWay].flatMap((id) => visible.get(id) ?? []);
  return {
    hidden: seen.length < onTheWay.size,
    undated: seen.some(({ dates, state }) => dates.due === null && state !== 'done'),
    circle: launch.cycles.some((cycle) => seen.filter(({ id }) => cycle.includes(id)).length > 1),
  };
}
