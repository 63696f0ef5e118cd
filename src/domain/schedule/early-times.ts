/** How an end is shown: by the day it comes after, or by the day it goes before. */
export const shape = { nowhere: 0, work: 1, eveningPoint: 2, morningPoint: 3 } as const;

/** The earliest every milestone can be, by rank. */
export interface EarlyTimes {
  /**
   * A value of `shape`. Work starts on the morning after its start edge and ends on the evening of its finish edge; a
   * point has one edge and is shown by the day before or after it.
   */
  readonly shapes: Uint8Array;
  /** Day numbers, at whose end the milestone starts and ends. */
  readonly startEdges: Float64Array;
  readonly finishEdges: Float64Array;
  /** Working days of the milestone's calendar that have passed by then. */
  readonly startCounts: Float64Array;
  readonly finishCounts: Float64Array;
}

export function noTimes(size: number): EarlyTimes {
  return {
    shapes: new Uint8Array(size),
    startEdges: new Float64Array(size),
    finishEdges: new Float64Array(size),
    startCounts: new Float64Array(size),
    finishCounts: new Float64Array(size),
  };
}
