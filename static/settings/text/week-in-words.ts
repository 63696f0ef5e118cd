import type { CalendarForm } from '../../../src/contract/settings';

export type Weekday = CalendarForm['workweek'][number];

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** @param weekday 1 is Monday */
export function weekdayName(weekday: Weekday): string {
  return names[weekday - 1] ?? '';
}

/** `Mon to Fri`, `Sun to Thu`, `Mon, Wed, Fri`. */
export function weekInWords(workweek: CalendarForm['workweek']): string {
  const days = new Set(workweek);
  if (days.size === 0) return 'no working day';
  if (days.size === weekdays.length) return 'every day';
  const inOrder = weekdays.filter((day) => days.has(day));
  const first = inOrder.find((day) => !days.has(before(day)));
  const starts = inOrder.filter((day) => !days.has(before(day)));
  if (first === undefined || starts.length > 1 || days.size < 3) return inOrder.map(short).join(', ');
  const last = inOrder.find((day) => !days.has(after(day))) ?? first;
  return `${short(first)} to ${short(last)}`;
}

function before(day: Weekday): Weekday {
  return weekdays.at(day - 2) ?? 7;
}

function after(day: Weekday): Weekday {
  return weekdays.at(day % weekdays.length) ?? 1;
}

function short(day: Weekday): string {
  return weekdayName(day).slice(0, 3);
}
