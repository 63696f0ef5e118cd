import type { CalendarDate } from '../../calendar/calendar-date';
import { workdaysUpTo } from '../../calendar/work-calendar';
import { boundEnds } from '../../schedule/bound-ends';
import { calendarOf } from '../../schedule/calendar-of';
import { hasDuration, instantOf, placed, placementOf } from '../../schedule/placement';
import type { Dates, Milestone, MilestoneId, Plan } from '../../schedule/plan';
import type { Breach } from '../../schedule/ripple';
import type { Anchor } from './anchor';
import { brokenRules } from './broken-rules';
import { daysBeforeToday } from './days-before-today';
import { planAtAnchor } from './plan-at-anchor';

interface Moved {
  readonly from: Dates;
  readonly to: Dates;
  /** Working days of the due day, in the calendar of the row; later is positive. */
  readonly days: number;
}

/** What a new T-0 does to one milestone. `conflicts`: rules on it that hold no longer, or are broken by more than before. */
export type ReanchoredRow = { readonly id: MilestoneId; readonly conflicts: readonly Breach[] } & (
  | ({ readonly kind: 'moves' } & Moved)
  | { readonly kind: 'kept'; readonly why: 'done' | 'pinned' | 'undated' | 'same-day' }
  /** Has so many working days less than it needs: to what stays before it, to today, or of its own work. */
  | ({ readonly kind: 'squeezed'; readonly short: number } & Moved)
  /** Would have been due so many working days before today. */
  | ({ readonly kind: 'lost'; readonly past: number } & Moved)
);

/** The rows of a launch, in the order of the plan, with T-0 on another day. Done and pinned ones stay. */
export function reanchor(plan: Plan, anchor: Anchor, today: CalendarDate): ReanchoredRow[] {
  const after = planAtAnchor(plan, anchor);
  const conflictsOn = newConflicts(plan, after);
  return plan.milestones.map((milestone, index) => {
    const conflicts = milestone.state === 'done' ? [] : (conflictsOn.get(milestone.id) ?? []);
    const to = datesOf(after.milestones[index] ?? milestone);
    return { id: milestone.id, conflicts, ...outcome({ plan, milestone, to, anchor, today }, conflicts) };
  });
}

interface Outcome {
  readonly plan: Plan;
  readonly milestone: Milestone;
  readonly to: Dates | undefined;
  readonly anchor: Anchor;
  readonly today: CalendarDate;
}
type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'conflicts'> : never;

function outcome(of: Outcome, conflicts: readonly Breach[]): WithoutId<ReanchoredRow> {
  const { plan, milestone, to, today } = of;
  const from = datesOf(milestone);
  if (from === undefined || to === undefined) return { kind: 'kept', why: 'undated' };
  if (milestone.state === 'done') return { kind: 'kept', why: 'done' };
  if (milestone.pinned && milestone.id !== of.anchor.t0) return { kind: 'kept', why: 'pinned' };
  const calendar = calendarOf(plan, milestone);
  const moved = { from, to, days: workdaysUpTo(calendar, to.due) - workdaysUpTo(calendar, from.due) };
  const past = daysBeforeToday({ due: to.due }, calendar, today);
  if (past > 0) return { kind: 'lost', past, ...moved };
  // What the row did not move into is no squeeze: it stays, with the conflict.
  const squeezes = conflicts.filter(({ kind }) => kind === 'short' && moved.days !== 0).map(({ days }) => days);
  const short = Math.max(shortOf(of, { from, to }), ...squeezes);
  if (short > 0) return { kind: 'squeezed', short, ...moved };
  if (to.due === from.due && to.start === from.start) return { kind: 'kept', why: 'same-day' };
  return { kind: 'moves', ...moved };
}

/** Work not begun that would have had to, or work under way that gets less time. */
function shortOf({ plan, milestone, today }: Outcome, { from, to }: { from: Dates; to: Dates }): number {
  const calendar = calendarOf(plan, milestone);
  if (milestone.state !== 'doing') return daysBeforeToday(to, calendar, today);
  const duration = (dates: Dates): number =>
    instantOf(placed(dates), 'finish', calendar) - instantOf(placed(dates), 'start', calendar);
  return duration(from) - duration(to);
}

function newConflicts(before: Plan, after: Plan): Map<MilestoneId, Breach[]> {
  const ruleOf = ({ from, to, type }: Breach): string => [from, to, type].join('\n');
  const known = new Map(brokenRules(before).map((breach) => [ruleOf(breach), breach]));
  const begun = new Set(before.milestones.filter(hasBegun).map(({ id }) => id));
  const conflicts = new Map<MilestoneId, Breach[]>();
  for (const breach of brokenRules(after)) {
    const was = known.get(ruleOf(breach));
    if (was?.kind === breach.kind && was.days >= breach.days) continue;
    // The start of work under way is a fact: no rule can ask for another one.
    if (begun.has(breach.to) && boundEnds(breach.type).successor === 'start') continue;
    conflicts.set(breach.to, [...(conflicts.get(breach.to) ?? []), breach]);
  }
  return conflicts;
}

function hasBegun(milestone: Milestone): boolean {
  const placement = placementOf(milestone);
  return milestone.state === 'doing' && placement !== undefined && hasDuration(placement);
}

function datesOf({ start, due }: Milestone): Dates | undefined {
  if (due === undefined) return undefined;
  return start === undefined ? { due } : { start, due };
}
