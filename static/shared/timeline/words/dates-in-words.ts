import type { DatesView } from '../../../../src/contract/issue-card';
import { formatDay } from '../../text/format-day';

/** `Mon 4 May to Thu 7 May`, or the one day there is. */
export function datesInWords({ start, due }: DatesView, thisYear: number): string {
  if (due === null) return start === null ? 'no date yet' : `starts ${formatDay(start, thisYear)}, no due date`;
  if (start === null || start === due) return formatDay(due, thisYear);
  return `${formatDay(start, thisYear)} to ${formatDay(due, thisYear)}`;
}
