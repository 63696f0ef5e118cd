import type { CalendarDate } from '../calendar/calendar-date';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `3 April`; the year is said elsewhere. */
export function dayInWords(day: CalendarDate): string {
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`;
}
