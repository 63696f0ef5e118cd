import { calendarOf } from '../../schedule/calendar-of';
import type { Dates, Dependency, Milestone, MilestoneId, Plan } from '../../schedule/plan';
import type { Breach } from '../../schedule/ripple';
import { standingOf } from '../../schedule/standing-of';
import { shiftDates } from '../templates/shift-dates';

/** Working days beyond those that are missing: two calendars may not agree on what a working day is. */
const furthest = 60;

interface Wanted {
  readonly dependency: Dependency;
  readonly breach: Pick<Breach, 'kind' | 'days'>;
}

/**
 * The nearest dates of the successor with which the dependency holds, and none of its others falls short.
 * @returns undefined where its work is under way and only another start would help, or no such day is near
 */
export function fittingSuccessor(plan: Plan, { dependency, breach }: Wanted): Dates | undefined {
  const others = plan.dependencies.filter(({ to, overridden }) => to === dependency.to && !overridden);
  const small = within(plan, [dependency.to, ...others.map(({ from }) => from)]);
  const holds = (dates: Dates): boolean => {
    const tried = withDates(small, dependency.to, dates);
    return isKept(tried, dependency) && others.every((other) => standingOf(tried, other).kind !== 'short');
  };
  return nearest(small, { id: dependency.to, step: breach.kind === 'short' ? 1 : -1, days: breach.days, holds });
}

/**
 * The nearest dates of the predecessor with which the dependency holds.
 * @returns undefined where its work is under way and only another start would help, or no such day is near
 */
export function fittingPredecessor(plan: Plan, { dependency, breach }: Wanted): Dates | undefined {
  const small = within(plan, [dependency.from, dependency.to]);
  const holds = (dates: Dates): boolean => isKept(withDates(small, dependency.from, dates), dependency);
  return nearest(small, { id: dependency.from, step: breach.kind === 'short' ? -1 : 1, days: breach.days, holds });
}

interface Search {
  readonly id: MilestoneId;
  readonly step: 1 | -1;
  /** Working days that are missing. */
  readonly days: number;
  readonly holds: (dates: Dates) => boolean;
}

function nearest(plan: Plan, { id, step, days, holds }: Search): Dates | undefined {
  const milestone = plan.milestones.find((one) => one.id === id);
  const dates = milestone && datesOf(milestone);
  if (!milestone || !dates) return undefined;
  const calendar = calendarOf(plan, milestone);
  for (let away = 1; away <= days + furthest; away += 1) {
    const tried = shiftDates(dates, { calendar, state: milestone.state, days: step * away });
    if (holds(tried)) return tried;
  }
  return undefined;
}

function isKept(plan: Plan, dependency: Dependency): boolean {
  return standingOf(plan, dependency).kind === 'holds';
}

function datesOf({ start, due }: Milestone): Dates | undefined {
  return due === undefined ? undefined : { start, due };
}

/** Standings are asked for again and again: a plan of thousands would be searched each time. */
function within(plan: Plan, ids: readonly MilestoneId[]): Plan {
  const wanted = new Set(ids);
  return { ...plan, milestones: plan.milestones.filter(({ id }) => wanted.has(id)) };
}

function withDates(plan: Plan, wanted: MilestoneId, { start, due }: Dates): Plan {
  const milestones = plan.milestones.map((one) => (one.id === wanted ? { ...one, start, due } : one));
  return { ...plan, milestones };
}
