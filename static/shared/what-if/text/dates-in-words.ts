import type { DatesView } from '../../../../src/contract/issue-card';
import { formatDay } from '../../text/format-day';

/** `Mon 4 May to Thu 7 May`, or the one day there is. */
export function datesInWords({ start, due }: DatesView): string {
  if (due === null) return start === null ? 'no date' : `starts ${formatDay(start)}`;
  return start === null || start === due ? formatDay(due) : `${formatDay(start)} to ${formatDay(due)}`;
}
