import type { MilestoneView } from '../../../src/contract/launch';
import { dayFromNumber, dayNumber, parseCalendarDate } from '../../../src/domain/calendar/calendar-date';

export interface WeekByDay {
  /** Monday and Sunday. */
  readonly from: string;
  readonly to: string;
  readonly milestones: readonly MilestoneView[];
}

const daysOfWeek = 7;

/** Dated milestones by the weeks of their due days, the first one first: where there is no T-0 to count back from. */
export function weeksByDay(milestones: readonly MilestoneView[]): WeekByDay[] {
  const byMonday = new Map<number, MilestoneView[]>();
  for (const milestone of milestones) {
    const day = milestone.due === null ? undefined : parseCalendarDate(milestone.due);
    if (day === undefined) continue;
    // Day 0 is a Monday.
    const monday = Math.floor(dayNumber(day) / daysOfWeek) * daysOfWeek;
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), milestone]);
  }
  return [...byMonday]
    .sort(([a], [b]) => a - b)
    .map(([monday, own]) => ({
      from: dayFromNumber(monday),
      to: dayFromNumber(monday + daysOfWeek - 1),
      milestones: own,
    }));
}
