import type { CalendarDate } from '../../calendar/calendar-date';
import { dayFromNumber, dayNumber } from '../../calendar/calendar-date';
import type { MilestoneId } from '../../schedule/plan';
import type { LaidRow, LaidTemplate } from './laid-template';

/** One row of the GTM calendar. */
export interface GtmWeek {
  /** Weeks before T-0, 0 for its own. */
  readonly week: number;
  /** `T-10`. */
  readonly label: string;
  /** Monday. */
  readonly from: CalendarDate;
  /** Sunday. */
  readonly to: CalendarDate;
  readonly deliverables: readonly string[];
  readonly checkpoints: readonly string[];
  /** Milestones of the week in the order of their due days. */
  readonly keys: readonly MilestoneId[];
}

const daysOfWeek = 7;

/**
 * Weeks up to T-0 in which something is due, the first one first. A row that the template puts at T-8 belongs to T-8,
 * even where holidays or a slip have taken its day to another week; any other belongs to the week of its due day.
 */
export function gtmCalendar({ t0, rows }: Pick<LaidTemplate, 't0' | 'rows'>): GtmWeek[] {
  const rowsByWeek = new Map<number, LaidRow[]>();
  for (const row of [...rows].sort((a, b) => dayNumber(a.due) - dayNumber(b.due))) {
    const week = weekOf(row, t0);
    rowsByWeek.set(week, [...(rowsByWeek.get(week) ?? []), row]);
  }
  return [...rowsByWeek]
    .filter(([week]) => week >= 0)
    .sort(([a], [b]) => b - a)
    .map(([week, own]) => gtmWeek(week, own, t0));
}

function weekOf({ place, due }: LaidRow, t0: CalendarDate): number {
  if (place !== 'follows' && (place.days ?? 0) === 0 && (place.workdays ?? 0) === 0) return 0 - (place.weeks ?? 0);
  return (mondayOf(t0) - mondayOf(due)) / daysOfWeek;
}

function gtmWeek(week: number, rows: readonly LaidRow[], t0: CalendarDate): GtmWeek {
  const monday = mondayOf(t0) - week * daysOfWeek;
  return {
    week,
    label: `T-${week}`,
    from: dayFromNumber(monday),
    to: dayFromNumber(monday + daysOfWeek - 1),
    deliverables: rows.flatMap(({ deliverable }) => deliverable ?? []),
    checkpoints: rows.flatMap(({ checkpoint }) => checkpoint ?? []),
    keys: rows.map(({ key }) => key),
  };
}

/** Day 0 is a Monday. */
function mondayOf(day: CalendarDate): number {
  return Math.floor(dayNumber(day) / daysOfWeek) * daysOfWeek;
}
