import { dayNumber, parseCalendarDate } from '../../../src/domain/calendar/calendar-date';

const daysOfWeek = 7;

/** `T-6, in 41 days`; weeks count from Monday to Monday, as in the GTM calendar. */
export function tMinus(t0: string, today: string): string {
  const [from, to] = [dayNumberOf(today), dayNumberOf(t0)];
  const weeks = Math.floor(to / daysOfWeek) - Math.floor(from / daysOfWeek);
  return `T${weeks < 0 ? `+${-weeks}` : `-${weeks}`}, ${distance(to - from)}`;
}

function distance(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function dayNumberOf(day: string): number {
  const date = parseCalendarDate(day);
  if (date === undefined) throw new RangeError(`Cannot count from "${day}": it is no calendar day`);
  return dayNumber(date);
}
