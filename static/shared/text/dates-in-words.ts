import type { DatesView } from '../../../src/contract/issue-card';
import { formatDay } from './format-day';

/** `Mon 4 May to Thu 7 May`, or the one day there is. */
export function datesInWords({ start, due }: DatesView): string {
  if (due === null) return start === null ? 'no dates' : `starts ${formatDay(start)}, no due date`;
  return start === null || start === due ? formatDay(due) : `${formatDay(start)} to ${formatDay(due)}`;
}

/** `from Thu 7 May to Mon 18 May`: of the due day, or of the start where only that moved. */
export function moveInWords(from: DatesView, to: DatesView): string {
  if (from.due !== to.due) return dayMove(from.due, to.due, 'due date');
  if (from.start !== to.start) return `with its start ${dayMove(from.start, to.start, 'start')}`;
  return 'to the same dates';
}

function dayMove(from: string | null, to: string | null, name: string): string {
  if (to === null) return `from ${from === null ? `no ${name}` : formatDay(from)} to no ${name}`;
  return `from ${from === null ? `no ${name}` : formatDay(from)} to ${formatDay(to)}`;
}
