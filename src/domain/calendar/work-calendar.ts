import type { CalendarDate } from './calendar-date';
import { dayFromNumber, dayNumber } from './calendar-date';
import { firstIndex } from './first-index';
import type { IsoWeekday, WorkWeek } from './work-week';
import { createWorkWeek, isWorkingWeekday, nthWeekday, weekdaysUpTo } from './work-week';

/** A working week with its exceptions, made ready for counting. */
export interface WorkCalendar {
  readonly week: WorkWeek;
  /** Days that differ from the week, in order. */
  readonly exceptions: readonly Exception[];
}

interface Exception {
  readonly day: number;
  /** What this exception and all earlier ones add to the count of the week. */
  readonly added: number;
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
  const added = [...worked].filter((day) => !isWorkingWeekday(week, day)).map((day) => ({ day, adds: 1 }));
  const free = [...new Set(holidays.map(dayNumber))]
    .filter((day) => isWorkingWeekday(week, day) && !worked.has(day))
    .map((day) => ({ day, adds: -1 }));
  return { kind: 'calendar', calendar: { week, exceptions: summed([...added, ...free]) } };
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
export function workdaysUpToDay({ week, exceptions }: WorkCalendar, day: number): number {
  const later = firstIndex(exceptions, (exception) => exception.day > day);
  return weekdaysUpTo(week, day) + addedBefore(exceptions, later);
}

/** `nthWorkday` as a day number. */
export function nthWorkdayNumber({ week, exceptions }: WorkCalendar, count: number): number {
  const reached = firstIndex(exceptions, ({ day, added }) => weekdaysUpTo(week, day) + added >= count);
  const byWeek = nthWeekday(week, count - addedBefore(exceptions, reached));
  // An extra working day may itself be the one sought, before the week gets there.
  return Math.min(byWeek, exceptions[reached]?.day ?? byWeek);
}

function summed(exceptions: readonly { day: number; adds: number }[]): readonly Exception[] {
  let added = 0;
  return exceptions.toSorted((a, b) => a.day - b.day).map(({ day, adds }) => ({ day, added: (added += adds) }));
}

function addedBefore(exceptions: readonly Exception[], index: number): number {
  return exceptions[index - 1]?.added ?? 0;
}
