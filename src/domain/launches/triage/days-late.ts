import { dayNumber, type CalendarDate } from '../../calendar/calendar-date';

/** Calendar days by which T-0 is later than it was; 0: it is not, or one of the days is not known. */
export function daysLate({ was, is }: { readonly was: CalendarDate | null; readonly is: CalendarDate | null }): number {
  return was === null || is === null ? 0 : Math.max(0, dayNumber(is) - dayNumber(was));
}
