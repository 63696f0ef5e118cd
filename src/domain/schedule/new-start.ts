import type { Bound } from './bound';

/** A milestone before the ripple, in working days of its calendar. */
export interface Work {
  readonly start: number;
  readonly duration: number;
}

/**
 * The start that all bounds together ask for, in working days of the milestone's calendar.
 * The order of the bounds does not matter.
 */
export function newStart(bounds: readonly Bound[], work: Work): number {
  const lower = greatest(bounds.map((bound) => startFor(bound, work)));
  return Math.max(target(bounds, work), lower);
}

/** The bounds that decided the start that `newStart` gave. */
export function decidingBounds<B extends Bound>(bounds: readonly B[], work: Work, start: number): B[] {
  const keepsGaps = !bounds.some((bound) => bound.mode === 'exactly');
  const decides = (bound: B): boolean =>
    startFor(bound, work) === start ||
    (keepsGaps && bound.mode === 'keep-gap' && work.start + movement(bound) === start);
  return bounds.filter(decides);
}

function target(bounds: readonly Bound[], work: Work): number {
  const exact = bounds.filter((bound) => bound.mode === 'exactly');
  if (exact.length > 0) return greatest(exact.map((bound) => startFor(bound, work)));
  const kept = bounds.filter((bound) => bound.mode === 'keep-gap');
  return kept.length > 0 ? work.start + greatest(kept.map(movement)) : work.start;
}

/** A bound on the finish is one on the start, earlier by the duration. */
function startFor({ end, now }: Bound, { duration }: Work): number {
  return end === 'start' ? now : now - duration;
}

/** A predecessor that had no date before has not moved. */
function movement({ before, now }: Bound): number {
  return before === undefined ? 0 : now - before;
}

/** Spreading 100,000 values into `Math.max` would overflow the stack. */
function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
