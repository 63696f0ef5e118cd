import type { KnownDates } from '../tracked-milestone';
import type { MilestoneId } from '../../schedule/plan';
import { compareText } from '../../schedule/compare-text';

/** One date that would be given, by itself or as a proposal. */
export interface PlannedMove {
  readonly issueId: MilestoneId;
  readonly to: KnownDates;
  readonly kind: 'shift' | 'proposal';
}

/** How a date differs from what was shown. */
export interface MoveNews {
  readonly issueId: MilestoneId;
  /** null: it was not among the moves; null: it is not any more. */
  readonly was: PlannedMove | null;
  readonly is: PlannedMove | null;
}

/** What would come otherwise than it was shown, issue by issue. Empty: exactly that would come. */
export function newsSince(shown: readonly PlannedMove[], now: readonly PlannedMove[]): MoveNews[] {
  const [before, after] = [byIssue(shown), byIssue(now)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareText).flatMap((issueId) => {
    const [was, is] = [before.get(issueId) ?? null, after.get(issueId) ?? null];
    return isSame(was, is) ? [] : [{ issueId, was, is }];
  });
}

function byIssue(moves: readonly PlannedMove[]): Map<MilestoneId, PlannedMove> {
  return new Map(moves.map((move) => [move.issueId, move]));
}

function isSame(one: PlannedMove | null, other: PlannedMove | null): boolean {
  return one?.kind === other?.kind && one?.to.start === other?.to.start && one?.to.due === other?.to.due;
}
