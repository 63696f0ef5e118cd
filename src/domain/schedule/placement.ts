import type { CalendarDate } from '../calendar/calendar-date';
import { dayNumber } from '../calendar/calendar-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workdaysUpToDay } from '../calendar/work-calendar';
import type { End } from './bound-ends';
import type { Dates } from './plan';

/**
 * Where a milestone stands. Each of its two instants lies at the end of a day, given as a day number:
 * a start lies at the end of the day before. Without a duration both lie at the end of the due day.
 */
export interface Placement {
  readonly dates: Dates;
  readonly startEdge: number;
  readonly finishEdge: number;
}

/** @returns undefined for a milestone without a due date */
export function placementOf(dates: {
  readonly start?: CalendarDate | undefined;
  readonly due?: CalendarDate | undefined;
}): Placement | undefined {
  return dates.due === undefined ? undefined : placed({ start: dates.start, due: dates.due });
}

/** A start after the due day gives no duration. */
export function placed(dates: Dates): Placement {
  const finishEdge = dayNumber(dates.due);
  return { dates, startEdge: startEdgeOf(dates.start, finishEdge), finishEdge };
}

export function startEdgeOf(start: CalendarDate | undefined, finishEdge: number): number {
  return start === undefined ? finishEdge : Math.min(dayNumber(start) - 1, finishEdge);
}

/** The start day counts: there is one and it is not after the due day. */
export function hasDuration({ startEdge, finishEdge }: Placement): boolean {
  return startEdge < finishEdge;
}

/** An instant of the milestone in working days of `calendar`, which need not be its own. */
export function instantOf(placement: Placement, end: End, calendar: WorkCalendar): number {
  return workdaysUpToDay(calendar, end === 'start' ? placement.startEdge : placement.finishEdge);
}
