import { dayNumber } from '../calendar/calendar-date';
import { workdaysUpToDay } from '../calendar/work-calendar';
import type { CompactCalendars } from './compact-calendars';
import { startEdgeOf } from './placement';
import type { Milestone } from './plan';

/** Where milestones stand by their dates, by rank; NaN for those without. */
export interface CompactTimes {
  /** Day numbers, as in a placement. */
  readonly startEdges: Float64Array;
  readonly finishEdges: Float64Array;
  /** The same instants in working days of the milestone's calendar. */
  readonly startCounts: Float64Array;
  readonly finishCounts: Float64Array;
}

export function compactTimes(
  milestones: readonly Milestone[],
  { calendars, calendarOf }: CompactCalendars,
): CompactTimes {
  const none = (): Float64Array => new Float64Array(milestones.length).fill(NaN);
  const times = { startEdges: none(), finishEdges: none(), startCounts: none(), finishCounts: none() };
  milestones.forEach(({ start, due }, rank) => {
    const calendar = calendars[calendarOf[rank] ?? -1];
    if (due === undefined || calendar === undefined) return;
    const finishEdge = dayNumber(due);
    const startEdge = startEdgeOf(start, finishEdge);
    times.startEdges[rank] = startEdge;
    times.finishEdges[rank] = finishEdge;
    times.startCounts[rank] = workdaysUpToDay(calendar, startEdge);
    times.finishCounts[rank] = workdaysUpToDay(calendar, finishEdge);
  });
  return times;
}
