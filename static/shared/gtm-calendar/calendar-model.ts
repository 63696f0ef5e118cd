import type { LaunchView, MilestoneView } from '../../../src/contract/launch';
import { dayNumber, parseCalendarDate, type CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { gtmCalendar } from '../../../src/domain/launches/templates/gtm-calendar';
import { entriesOf, type CalendarEntry } from './calendar-entries';
import { laidRowOf } from './laid-row-of';
import { weeksByDay } from './weeks-by-day';

export interface CalendarWeek {
  readonly kind: 'week';
  /** `T-8`; null where there is no T-0 to count back from. */
  readonly label: string | null;
  /** Monday and Sunday. */
  readonly from: string;
  readonly to: string;
  readonly isNow: boolean;
  readonly deliverables: readonly CalendarEntry[];
  readonly checkpoints: readonly CalendarEntry[];
}

/** Weeks in a row in which nothing is due. */
export interface QuietWeeks {
  readonly kind: 'quiet';
  /** `T-7 to T-5`. */
  readonly label: string;
  readonly isNow: boolean;
}

export interface CalendarModel {
  readonly weeks: readonly (CalendarWeek | QuietWeeks)[];
  /** Due after the week of T-0. */
  readonly after: readonly CalendarEntry[];
  readonly undated: readonly CalendarEntry[];
  /** Milestones of the template that are neither deliverable nor checkpoint, and not shown unless asked for. */
  readonly others: number;
}

/**
 * The weeks of a launch up to T-0, and what comes after. Without a T-0 that the viewer sees: the weeks in which anything
 * is due.
 * @param showsAll also milestones that the template names neither as deliverable nor as checkpoint
 */
export function calendarModel(launch: LaunchView, showsAll: boolean): CalendarModel {
  const t0 = launch.t0.due === null ? undefined : parseCalendarDate(launch.t0.due);
  return t0 === undefined ? modelByDay(launch) : modelUpTo(t0, launch, showsAll);
}

function modelByDay(launch: LaunchView): CalendarModel {
  const weeks = weeksByDay(launch.milestones).map(({ from, to, milestones }): CalendarWeek => {
    const isNow = from <= launch.today && launch.today <= to;
    return { kind: 'week', label: null, from, to, isNow, ...bySide(sorted(milestones), launch) };
  });
  return { weeks, after: [], undated: undatedOf(launch.milestones, launch), others: 0 };
}

function modelUpTo(t0: CalendarDate, launch: LaunchView, showsAll: boolean): CalendarModel {
  const isOther = (milestone: MilestoneView) => isBeside(milestone, t0);
  const shown = launch.milestones.filter((milestone) => showsAll || !isOther(milestone));
  const laid = gtmCalendar({ t0, rows: shown.flatMap(laidRowOf) });
  const inWeeks = new Set<string>(laid.flatMap(({ keys }) => keys));
  const byId = new Map(shown.map((milestone) => [milestone.id, milestone]));
  const found = laid.map(({ week, label, from, to, keys }): CountedWeek => {
    const own = keys.flatMap((key) => byId.get(key) ?? []);
    const isNow = from <= launch.today && launch.today <= to;
    return { count: week, week: { kind: 'week', label, from, to, isNow, ...bySide(own, launch) } };
  });
  const rest = shown.filter(({ id }) => !inWeeks.has(id));
  return {
    weeks: withQuietWeeks(found, weeksBetween(launch.today, t0)),
    after: sorted(rest.filter(({ due }) => due !== null)).flatMap((milestone) => entriesOf(milestone, launch)),
    undated: undatedOf(rest, launch),
    others: launch.milestones.filter(isOther).length,
  };
}

interface CountedWeek {
  /** Weeks before T-0. */
  readonly count: number;
  readonly week: CalendarWeek;
}

/** What lies after the launch, such as its reviews, or has no date is told in any case. */
function isBeside({ row, due }: MilestoneView, t0: CalendarDate): boolean {
  return row !== null && row.deliverable === null && row.checkpoint === null && due !== null && due <= t0;
}

function undatedOf(milestones: readonly MilestoneView[], launch: LaunchView): CalendarEntry[] {
  return milestones.filter(({ due }) => due === null).flatMap((milestone) => entriesOf(milestone, launch));
}

function bySide(milestones: readonly MilestoneView[], launch: LaunchView) {
  const entries = milestones.flatMap((milestone) => entriesOf(milestone, launch));
  return {
    deliverables: entries.filter(({ side }) => side === 'deliverable'),
    checkpoints: entries.filter(({ side }) => side === 'checkpoint'),
  };
}

/** From the present week, if it comes first, to T-0: weeks between those found become one line, but for the present one. */
function withQuietWeeks(found: readonly CountedWeek[], now: number): (CalendarWeek | QuietWeeks)[] {
  const last = found.at(-1);
  if (last === undefined) return [];
  const weeks = found.flatMap(({ count, week }, index) => {
    const before = found[index - 1]?.count ?? Math.max(now, count) + 1;
    return [...quietWeeks(before - 1, count + 1, now), week];
  });
  return [...weeks, ...quietWeeks(last.count - 1, 0, now)];
}

function quietWeeks(first: number, last: number, now: number): QuietWeeks[] {
  if (first < last) return [];
  if (now > first || now < last) return [quiet(first, last, false)];
  return [...quietWeeks(first, now + 1, now), quiet(now, now, true), ...quietWeeks(now - 1, last, now)];
}

function quiet(first: number, last: number, isNow: boolean): QuietWeeks {
  return { kind: 'quiet', label: first === last ? `T-${first}` : `T-${first} to T-${last}`, isNow };
}

function weeksBetween(today: string, t0: CalendarDate): number {
  const now = parseCalendarDate(today);
  const monday = (date: CalendarDate) => Math.floor(dayNumber(date) / 7);
  return now === undefined ? -1 : monday(t0) - monday(now);
}

function sorted(milestones: readonly MilestoneView[]): MilestoneView[] {
  return [...milestones].sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}
