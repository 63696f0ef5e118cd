import type { WorkCalendar } from '../calendar/work-calendar';
import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';

/**
 * One end of a milestone: an instant at the end of a day, and the day that shows it.
 * A start lies at the end of the day before the one that shows it; both are day numbers.
 */
export interface Moment {
  readonly edge: number;
  readonly day: number;
}

/** The first moment at which work can go on after `count` working days. */
export function startAfter(calendar: WorkCalendar, count: number): Moment {
  const day = nthWorkdayNumber(calendar, count + 1);
  return { edge: day - 1, day };
}

/** The end of the last of `count` working days. */
export function finishAfter(calendar: WorkCalendar, count: number): Moment {
  const day = nthWorkdayNumber(calendar, count);
  return { edge: day, day };
}

/** Working days of the calendar up to the moment. */
export function countAt(calendar: WorkCalendar, { edge }: Moment): number {
  return workdaysUpToDay(calendar, edge);
}

/** The day that shows the moment once it has slipped by some working days; by none it keeps its day, a free one too. */
export function slippedDay(calendar: WorkCalendar, moment: Moment, days: number): number {
  if (days === 0) return moment.day;
  const count = countAt(calendar, moment) + days;
  return (isStart(moment) ? startAfter(calendar, count) : finishAfter(calendar, count)).day;
}

/** The most working days by which the moment can slip and not lie after `edge`; negative when it lies after it. */
export function slackBefore(calendar: WorkCalendar, moment: Moment, edge: number): number {
  const latest = isStart(moment) ? workdaysUpToDay(calendar, edge + 1) - 1 : workdaysUpToDay(calendar, edge);
  const slack = latest - countAt(calendar, moment);
  // A moment on a free day leaves it with the first working day it slips, either way.
  return moment.edge <= edge ? Math.max(slack, 0) : Math.min(slack, -1);
}

/** The later of two; of two at one instant the one that the later day shows. */
export function laterMoment(a: Moment, b: Moment): Moment {
  return a.edge > b.edge || (a.edge === b.edge && a.day >= b.day) ? a : b;
}

function isStart({ edge, day }: Moment): boolean {
  return day > edge;
}
