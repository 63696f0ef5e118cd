import { at } from './at';
import type { CompactPlan } from './compact-plan';
import type { CompactTimes } from './compact-times';

/** How an end is shown: by the day it comes after, or by the day it goes before. */
export const shape = { nowhere: 0, work: 1, eveningPoint: 2, morningPoint: 3 } as const;

/** The earliest every milestone can be, by rank; NaN for those that have no place. */
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
    if (Number.isNaN(at(finishEdges, rank))) continue;
    shapes[rank] = at(startEdges, rank) < at(finishEdges, rank) ? shape.work : shape.eveningPoint;
  }
  return {
    shapes,
    startEdges: startEdges.slice(),
    finishEdges: finishEdges.slice(),
    startCounts: times.startCounts.slice(),
    finishCounts: times.finishCounts.slice(),
  };
}
