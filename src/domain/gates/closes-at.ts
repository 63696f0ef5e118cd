import { parseCalendarDate } from '../calendar/calendar-date';
import { nthWorkday, workdaysUpTo, type WorkCalendar } from '../calendar/work-calendar';
import type { TimeBox } from './gate';

const msPerHour = 3_600_000;

/**
 * When somebody who is asked should have answered: so many hours of the clock later, or at the end of the last of
 * so many working days after the day of the question. Days are those of UTC, as everywhere.
 * @param askedAt ISO instant
 * @returns ISO instant
 * @throws Error when `askedAt` is no instant of the calendar's years
 */
export function closesAt({ unit, length }: TimeBox, askedAt: string, calendar: WorkCalendar): string {
  if (unit === 'hours') return new Date(Date.parse(askedAt) + length * msPerHour).toISOString();
  const day = parseCalendarDate(askedAt.slice(0, 10));
  if (!day) throw new Error(`Cannot tell when a window closes: "${askedAt}" is no instant`);
  return `${nthWorkday(calendar, workdaysUpTo(calendar, day) + length)}T23:59:59.999Z`;
}
