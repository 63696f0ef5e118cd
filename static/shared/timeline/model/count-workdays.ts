import { workdaysUpToDay, type WorkCalendar } from '../../../../src/domain/calendar/work-calendar';

/** Working days from one day number to another, both included; 0 when the second is before the first. */
export function countWorkdays(calendar: WorkCalendar, from: number, to: number): number {
  return Math.max(0, workdaysUpToDay(calendar, to) - workdaysUpToDay(calendar, from - 1));
}
