import type { End } from './bound-ends';
import { boundEnds } from './bound-ends';
import type { DependencyMode } from './plan';
import type { Placement } from './placement';
import { instantOf } from './placement';
import type { Link, PlanNode } from './plan-graph';

/** What one dependency asks of its successor, in working days of the successor's calendar. */
export interface Bound {
  readonly mode: DependencyMode;
  /** The end of the successor that it binds. */
  readonly end: End;
  /** By the dates of the plan; undefined when the predecessor had none. */
  readonly before: number | undefined;
  /** By the dates the ripple gives. */
  readonly now: number;
}

export type PlacementAt = (node: number) => Placement | undefined;

/** Bounds of the given dependencies of `node`; a predecessor without a due date sets none. */
export function boundsOn(
  { calendar }: PlanNode,
  links: readonly Link[],
  { before, now }: { before: PlacementAt; now: PlacementAt },
): Bound[] {
  return links.flatMap((link) => {
    const { type, lag, mode } = link.dependency;
    const ends = boundEnds(type);
    const at = (placement: Placement | undefined): number | undefined =>
      placement === undefined ? undefined : instantOf(placement, ends.predecessor, calendar) + lag;
    const bound = at(now(link.from));
    return bound === undefined ? [] : [{ mode, end: ends.successor, before: at(before(link.from)), now: bound }];
  });
}
