import type { WorkCalendar } from '../calendar/work-calendar';
import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';

/** One end of a milestone: the day at whose end it lies, and whether the morning after shows it or that evening. */
export interface Moment {
  readonly calendar: WorkCalendar;
  readonly edge: number;
  readonly isMorning: boolean;
}

/** The most working days by which the moment can slip and not lie after `edge`; negative when it lies after it. */
export function slackBefore({ calendar, edge: own, isMorning }: Moment, edge: number): number {
  const latest = isMorning ? workdaysUpToDay(calendar, edge + 1) - 1 : workdaysUpToDay(calendar, edge);
  const slack = latest - workdaysUpToDay(calendar, own);
  // A moment on a free day leaves it with the first working day it slips, either way.
  return own <= edge ? Math.max(slack, 0) : Math.min(slack, -1);
}

/** The day that shows the moment once it has slipped by some working days; by none it keeps its day, a free one too. */
export function slippedDay({ calendar, edge, isMorning }: Moment, days: number): number {
  if (days === 0) return isMorning ? edge + 1 : edge;
  return nthWorkdayNumber(calendar, workdaysUpToDay(calendar, edge) + days + (isMorning ? 1 : 0));
}
