import type { CalendarDate } from '../../calendar/calendar-date';
import { dayNumber } from '../../calendar/calendar-date';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { nthWorkday, workdaysUpToDay } from '../../calendar/work-calendar';
import type { Offset } from './launch-template';

const daysOfWeek = 7;

/**
 * The day at an offset from T-0. Weeks keep the weekday of T-0; a free day gives way to the working day before it,
 * and working days are counted from there. T-0 itself is a person's choice and stays, a Saturday included.
 * @throws RangeError when the day would lie outside the years 1 to 9999
 */
export function offsetDay(
  offset: Offset,
  { t0, calendar }: { t0: CalendarDate; calendar: WorkCalendar },
): CalendarDate {
  if (isAtT0(offset)) return t0;
  const { weeks = 0, days = 0, workdays = 0 } = offset;
  const day = dayNumber(t0) + weeks * daysOfWeek + days;
  return nthWorkday(calendar, workdaysUpToDay(calendar, day) + workdays);
}

export function isAtT0({ weeks = 0, days = 0, workdays = 0 }: Offset): boolean {
  return weeks === 0 && days === 0 && workdays === 0;
}
