import { dayFromNumber } from '../../../../src/domain/calendar/calendar-date';
import type { DatesView } from '../../../../src/contract/issue-card';
import { dayToNumber } from '../model/day-to-number';

/** What of a mark is held: one end of a bar, or all of it. */
export type Grip = 'start' | 'due' | 'whole';

export interface WantedDates {
  readonly start: string | null;
  readonly due: string;
}

const firstDay = dayToNumber('1900-01-01');
const lastDay = dayToNumber('2199-12-31');

/** Where a mark is after so many days of the calendar; a bar keeps at least one day. undefined without a due day. */
export function draggedDates({ start, due }: DatesView, grip: Grip, by: number): WantedDates | undefined {
  if (due === null) return undefined;
  const end = dayToNumber(due);
  const from = start === null ? null : dayToNumber(start);
  // A point whose start is its due day goes as a whole.
  if (grip === 'whole' || from === null || from >= end) {
    return { start: from === null ? null : toDay(from + by), due: toDay(end + by) };
  }
  if (grip === 'start') return { start: toDay(Math.min(from + by, end)), due };
  return { start, due: toDay(Math.max(end + by, from)) };
}

function toDay(day: number): string {
  return dayFromNumber(Math.min(lastDay, Math.max(firstDay, day)));
}
