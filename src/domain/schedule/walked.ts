import { nthWorkdayNumber, workdaysUpToDay } from '../calendar/work-calendar';
import { calendarAt, type CompactPlan } from './compact-plan';
import type { LaidChange } from './lay-changes';
import type { Move } from './move';
import type { Placement } from './placement';

/** What became of a milestone, as bits. */
export const mark = {
  /** Named by a change. */
  changed: 1,
  /** A date was given for it. */
  given: 2,
  /** A predecessor of it was changed or moved. */
  visited: 4,
  moved: 8,
  /** It had no date before. */
  newlyDated: 16,
  /** A predecessor is newly dated: its bound had no value before. */
  careful: 32,
  /** It moved, and its start not as far as its finish. */
  uneven: 64,
} as const;

/** A ripple in numbers. Arrays go by rank; all of them begin as zeros, so that only what is touched takes memory. */
export interface Walked {
  readonly plan: CompactPlan;
  readonly laid: ReadonlyMap<number, LaidChange>;
  /** Bits of `mark`. */
  readonly marks: Uint8Array;
  /** Ranks that moved, ascending. */
  readonly moved: Int32Array;
  /** Working days of its calendar by which the finish moved or was moved by a person; NaN without a date before or now. */
  readonly finishShifts: Float64Array;
  /** Moves of those whose start and finish do not move alike. */
  readonly uneven: ReadonlyMap<number, Move>;
  /** Moves that a person is asked for. */
  readonly proposals: ReadonlyMap<number, Move>;
  /** Ranks visited whose dependencies may be broken now. */
  readonly mayBreak: readonly number[];
}

/** The same while it is under way. */
export interface Walk extends Walked {
  /** 1 for ranks to be visited, and for one past the last. */
  readonly waiting: Uint8Array;
  /** The same bytes, four to a number. */
  readonly waitingFours: Int32Array;
  /** `moved` with room for all. */
  readonly order: Int32Array;
  readonly uneven: Map<number, Move>;
  readonly proposals: Map<number, Move>;
  readonly mayBreak: number[];
}

export function startWalk(plan: CompactPlan, laid: ReadonlyMap<number, LaidChange>): Walk {
  const size = plan.milestones.length;
  const order = new Int32Array(size);
  const waiting = new Uint8Array((size + 4) & ~3);
  waiting[waiting.length - 1] = 1;
  const walk: Walk = {
    plan,
    laid,
    marks: new Uint8Array(size),
    waiting,
    waitingFours: new Int32Array(waiting.buffer),
    order,
    moved: order,
    finishShifts: new Float64Array(size),
    uneven: new Map(),
    proposals: new Map(),
    mayBreak: [],
  };
  for (const [rank, change] of laid) markChange(walk, rank, change);
  return walk;
}

function markChange({ plan, marks, waiting, finishShifts }: Walk, rank: number, change: LaidChange): void {
  const { before, after, isGiven } = change;
  const isNew = before === undefined && after !== undefined;
  marks[rank] = mark.changed | (isGiven ? mark.given : 0) | (isNew ? mark.newlyDated : 0);
  waiting[rank] = 1;
  if (!isGiven) return;
  finishShifts[rank] = NaN;
  if (after === undefined) return;
  finishShifts[rank] =
    workdaysUpToDay(calendarAt(plan, rank), after.finishEdge) - (plan.times.finishCounts[rank] ?? NaN);
}

/** Where one end of a milestone lies by now, as a day number; NaN without a date. */
export function edgeNow(walked: Walked, rank: number, isStart: boolean): number {
  const { plan, marks, finishShifts } = walked;
  const { startEdges, finishEdges, startCounts, finishCounts } = plan.times;
  const known = marks[rank] ?? 0;
  if ((known & (mark.given | mark.moved)) === 0) return (isStart ? startEdges : finishEdges)[rank] ?? NaN;
  const placement = ownPlacement(walked, rank);
  if (placement !== undefined) return isStart ? placement.startEdge : placement.finishEdge;
  if ((known & mark.given) !== 0) return NaN;
  const calendar = calendarAt(plan, rank);
  const hasDuration = (startEdges[rank] ?? 0) < (finishEdges[rank] ?? 0);
  return isStart && hasDuration
    ? nthWorkdayNumber(calendar, (startCounts[rank] ?? 0) + (finishShifts[rank] ?? 0) + 1) - 1
    : nthWorkdayNumber(calendar, (finishCounts[rank] ?? 0) + (finishShifts[rank] ?? 0));
}

/** As `finishShifts`, for the start. */
export function startShift(walked: Walked, rank: number): number {
  const { plan, marks, finishShifts } = walked;
  if (((marks[rank] ?? 0) & (mark.given | mark.uneven)) === 0) return finishShifts[rank] ?? NaN;
  const edge = ownPlacement(walked, rank)?.startEdge;
  return edge === undefined
    ? NaN
    : workdaysUpToDay(calendarAt(plan, rank), edge) - (plan.times.startCounts[rank] ?? NaN);
}

/** For those that a person or their state has placed otherwise than by whole working days alone. */
export function ownPlacement({ laid, marks, uneven }: Walked, rank: number): Placement | undefined {
  return ((marks[rank] ?? 0) & mark.given) === 0 ? uneven.get(rank)?.placement : laid.get(rank)?.after;
}
