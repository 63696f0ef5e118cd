import { nthWorkdayNumber } from '../calendar/work-calendar';
import { at } from './at';
import type { End } from './bound-ends';
import { calendarAt, type CompactPlan } from './compact-plan';
import type { CompactTimes } from './compact-times';

/** How an end is shown: by the day it comes after, or by the day it goes before. */
export const shape = { nowhere: 0, work: 1, eveningPoint: 2, morningPoint: 3 } as const;

/**
 * The earliest every milestone can be, by rank. Counts are NaN for those that have no place; edges, for work without
 * dates too, whose counts say it all: ask `edgeOf`.
 */
export interface EarlyTimes extends CompactTimes {
  /**
   * A value of `shape`. Work starts on the morning after its start edge and ends on the evening of its finish edge; a
   * point has one edge and is shown by the day before or after it.
   */
  readonly shapes: Uint8Array;
}

/** Those with dates stand where their dates are; the others have no place yet. */
export function timesByDates({ times }: CompactPlan): EarlyTimes {
  const { startEdges, finishEdges } = times;
  const shapes = new Uint8Array(startEdges.length);
  for (let rank = 0; rank < shapes.length; rank += 1) {
    const finishEdge = finishEdges[rank] ?? NaN;
    if (Number.isNaN(finishEdge)) continue;
    shapes[rank] = (startEdges[rank] ?? NaN) < finishEdge ? shape.work : shape.eveningPoint;
  }
  return {
    shapes,
    startEdges: startEdges.slice(),
    finishEdges: finishEdges.slice(),
    startCounts: times.startCounts.slice(),
    finishCounts: times.finishCounts.slice(),
  };
}

/** The day number at whose end the milestone starts or finishes; NaN without a place. */
export function edgeOf(plan: CompactPlan, times: EarlyTimes, { rank, end }: { rank: number; end: End }): number {
  const isStart = end === 'start';
  const edge = at(isStart ? times.startEdges : times.finishEdges, rank);
  if (!Number.isNaN(edge) || times.shapes[rank] === shape.nowhere) return edge;
  const calendar = calendarAt(plan, rank);
  return isStart
    ? nthWorkdayNumber(calendar, at(times.startCounts, rank) + 1) - 1
    : nthWorkdayNumber(calendar, at(times.finishCounts, rank));
}
