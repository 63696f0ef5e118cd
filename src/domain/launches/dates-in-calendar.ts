import { dayNumber, type CalendarDate } from '../calendar/calendar-date';
import { nthWorkday, workdaysUpToDay, type WorkCalendar } from '../calendar/work-calendar';
import { hasDuration, instantOf, placementOf, type Placement } from '../schedule/placement';
import type { Dates, Milestone } from '../schedule/plan';

interface Calendars {
  readonly before: WorkCalendar;
  readonly now: WorkCalendar;
}

/**
 * Where a milestone lies once its calendar is another one: what was due on a day that has become free is due on the next
 * working day, and work keeps its number of working days. A start stays unless its day has become free, or the work has
 * begun.
 * @returns undefined when it stays where it is
 */
export function datesInCalendar(milestone: Milestone, calendars: Calendars): Dates | undefined {
  const placement = placementOf(milestone);
  if (placement === undefined) return undefined;
  const to = hasDuration(placement) ? bar(milestone, placement, calendars) : point(placement, calendars);
  const { dates: from } = placement;
  return to.due === from.due && to.start === from.start ? undefined : to;
}

function point({ dates }: Placement, calendars: Calendars): Dates {
  return { ...dates, due: awayFromFree(dates.due, calendars) };
}

function bar({ state }: Milestone, placement: Placement, calendars: Calendars): Dates {
  const { start = placement.dates.due, due } = placement.dates;
  const newStart = state === 'doing' ? start : awayFromFree(start, calendars);
  const length = lengthIn(placement, calendars.before);
  const isAsLong = length === lengthIn(placement, calendars.now) && newStart === start;
  // Work on free days alone has no length to keep.
  if (isAsLong || length === 0) return { start: newStart, due: awayFromFree(due, calendars) };
  return {
    start: newStart,
    due: nthWorkday(calendars.now, workdaysUpToDay(calendars.now, dayNumber(newStart) - 1) + length),
  };
}

function lengthIn(placement: Placement, calendar: WorkCalendar): number {
  return instantOf(placement, 'finish', calendar) - instantOf(placement, 'start', calendar);
}

/** A day that was free before is where somebody put it: it stays. */
function awayFromFree(day: CalendarDate, { before, now }: Calendars): CalendarDate {
  if (!isWorked(before, day) || isWorked(now, day)) return day;
  return nthWorkday(now, workdaysUpToDay(now, dayNumber(day)) + 1);
}

function isWorked(calendar: WorkCalendar, day: CalendarDate): boolean {
  return workdaysUpToDay(calendar, dayNumber(day)) > workdaysUpToDay(calendar, dayNumber(day) - 1);
}
