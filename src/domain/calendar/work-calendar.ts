import type { CalendarDate } from './calendar-date';
import { dayFromNumber, dayNumber } from './calendar-date';
import type { CountedSpan } from './counted-span';
import { countedSpan } from './counted-span';
import type { IsoWeekday, WorkWeek } from './work-week';
import { createWorkWeek, isWorkingWeekday, nthWeekday, weekdaysUpTo } from './work-week';

/** A working week with its exceptions, made ready for counting in constant time. */
export interface WorkCalendar {
  readonly week: WorkWeek;
  /** Days that differ from the week, in order. */
  readonly exceptions: readonly number[];
  /** Absent without exceptions. */
  readonly span?: CountedSpan | undefined;
}

export interface CalendarRules {
  readonly workweek: readonly IsoWeekday[];
  readonly holidays: readonly CalendarDate[];
  /** Working days outside the week. A day that is also a holiday is worked. */
  readonly workdays: readonly CalendarDate[];
}

export type CreatedCalendar =
  { readonly kind: 'calendar'; readonly calendar: WorkCalendar } | { readonly kind: 'no-working-day' };

/** A calendar whose week has no working day is none: a few extra working days would come to an end. */
export function createCalendar({ workweek, holidays, workdays }: CalendarRules): CreatedCalendar {
  const week = createWorkWeek(workweek);
  if (week === undefined) return { kind: 'no-working-day' };
  const worked = new Set(workdays.map(dayNumber));
  const added = [...worked].filter((day) => !isWorkingWeekday(week, day));
  const free = [...new Set(holidays.map(dayNumber))].filter((day) => isWorkingWeekday(week, day) && !worked.has(day));
  const exceptions = [...added, ...free].sort((a, b) => a - b);
  const differs = new Set(exceptions);
  const span = countedSpan(week, exceptions, (day) => isWorkingWeekday(week, day) !== differs.has(day));
  return { kind: 'calendar', calendar: { week, exceptions, span } };
}

/** Monday to Friday, without holidays. */
export const mondayToFriday: WorkCalendar = {
  week: { upTo: [0, 1, 2, 3, 4, 5, 5, 5], workingOffsets: [0, 1, 2, 3, 4] },
  exceptions: [],
};

/** Working days up to and including `date`, from a fixed epoch: the same on Saturday as on Friday. */
export function workdaysUpTo(calendar: WorkCalendar, date: CalendarDate): number {
  return workdaysUpToDay(calendar, dayNumber(date));
}

/** The first day on which `workdaysUpTo` reaches `count`: always a working day. */
export function nthWorkday(calendar: WorkCalendar, count: number): CalendarDate {
  return dayFromNumber(nthWorkdayNumber(calendar, count));
}

/** `workdaysUpTo` for a day number. */
export function workdaysUpToDay({ week, span }: WorkCalendar, day: number): number {
  if (span === undefined || day < span.firstDay) return weekdaysUpTo(week, day);
  return span.upTo[day - span.firstDay] ?? weekdaysUpTo(week, day) + span.added;
}

/** `nthWorkday` as a day number. */
export function nthWorkdayNumber({ week, span }: WorkCalendar, count: number): number {
  if (span === undefined || count <= span.before) return nthWeekday(week, count);
  return span.workdays[count - span.before - 1] ?? nthWeekday(week, count - span.added);
}
