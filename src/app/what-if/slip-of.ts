import { dayNumber, type CalendarDate } from '../../domain/calendar/calendar-date';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { OpenWhatIf } from './open-what-if';

/** What a date in mind does to the days that others count on. */
export interface Slip {
  /** Milestones whose own due day would move or be proposed to move: the one asked about, and T-0. */
  readonly slipped: ReadonlySet<MilestoneId>;
  /** Calendar days by which T-0 would be later, by itself or as a proposal; 0: it stays, or the viewer does not see it. */
  readonly delayDays: number;
  /** The same of whatever is latest of the two. */
  readonly days: number;
}

export function slipOf({ issue, to, seen, sight }: OpenWhatIf): Slip {
  const { t0 } = sight.launch;
  const steps = [...seen.ripple.shifts, ...seen.ripple.proposals];
  const newT0 = t0 === issue.id ? to.due : (steps.find(({ id }) => id === t0)?.to.due ?? null);
  const delayDays = daysLater(t0 === null ? null : (sight.visible.get(t0)?.dates.due ?? null), newT0);
  const own = daysLater(issue.dates.due, to.due);
  const slipped = [...(issue.dates.due === to.due ? [] : [issue.id]), ...(t0 !== null && delayDays > 0 ? [t0] : [])];
  return { slipped: new Set(slipped), delayDays, days: Math.max(delayDays, own) };
}

function daysLater(was: CalendarDate | null, is: CalendarDate | null): number {
  return was === null || is === null ? 0 : Math.max(0, dayNumber(is) - dayNumber(was));
}
