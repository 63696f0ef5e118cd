import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { parseCalendarDate } from '../../src/domain/calendar/calendar-date';

/** @throws Error when the text is no day, so that a slip in a test is seen */
export function aDay(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new Error(`Cannot use "${text}": not a calendar day`);
  return day;
}
