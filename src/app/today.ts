import { parseCalendarDate, type CalendarDate } from '../domain/calendar/calendar-date';
import type { Clock } from './ports';

/** The day it is by the clock of the site, in UTC. */
export function todayOf(clock: Pick<Clock, 'now'>): CalendarDate {
  const now = clock.now();
  const day = parseCalendarDate(now.slice(0, 10));
  if (day) return day;
  throw new Error(`Cannot tell the day: the clock says "${now}"`);
}
