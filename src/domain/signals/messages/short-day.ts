import { dayNumber, type CalendarDate } from '../../calendar/calendar-date';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Thu 7 May`. */
export function shortDay(day: CalendarDate): string {
  // Day 0 is a Monday.
  const weekday = weekdays[((dayNumber(day) % 7) + 7) % 7] ?? '';
  return `${weekday} ${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`;
}
