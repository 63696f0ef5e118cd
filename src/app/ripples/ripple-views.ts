import type { RippleView } from '../../contract/issue-panel';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue } from '../ports';
import { cardOf, toCard } from '../panel/to-card';
import type { RippleWithShifts } from './ripple-with-shifts';

interface Audience {
  readonly visible: ReadonlyMap<MilestoneId, Issue>;
  readonly nameByAccount: ReadonlyMap<string, string>;
}

/** A ripple as far as the viewer may see it: of issues they may not see, only how many. */
export function toRippleView(
  { ripple, shifts, shiftById, of, undoneBy }: RippleWithShifts,
  { visible, nameByAccount }: Audience,
): RippleView {
  const cause = ripple.cause.moved[0];
  const causeIssue = cause ? cardOf(visible, cause.id) : null;
  const shown = shifts.flatMap((shift) => {
    const issue = visible.get(shift.id);
    return issue
      ? [
          {
            ...endOf(ripple.failures, ripple.state, shift),
            issue: toCard(issue),
            from: shift.from,
            to: shift.to,
            days: shift.days,
          },
        ]
      : [];
  });
  return {
    id: ripple.id,
    at: ripple.at,
    cause: ripple.cause.kind,
    held: ripple.held,
    of: of && { id: of.id, at: of.at, cause: of.cause.kind, shiftCount: of.shiftCount },
    stayed: ripple.stayed,
    undone: undoneBy && { by: toPerson(undoneBy.cause.by, nameByAccount), at: undoneBy.at, stayed: stayedAt(undoneBy) },
    by: cause && !causeIssue ? null : toPerson(ripple.cause.by, nameByAccount),
    causeIssue,
    causeFrom: causeIssue && cause ? cause.from : null,
    causeTo: causeIssue && cause ? cause.to : null,
    state: ripple.state,
    shifts: shown,
    hiddenShifts: shifts.length - shown.length,
    shiftCount: shiftById.size,
    failed: ripple.failures.length,
  };
}

/** What it could not write stays as well. */
function stayedAt({ stayed, failures }: StoredRipple): number {
  return stayed + failures.length;
}

/** A running ripple's shifts count as pending until they are known to have failed. */
function endOf(
  failures: RippleWithShifts['ripple']['failures'],
  state: 'running' | 'done',
  { id }: StoredShift,
): Pick<RippleView['shifts'][number], 'state' | 'reason'> {
  const failure = failures.find((candidate) => candidate.id === id);
  if (failure) return { state: failure.state, reason: failure.reason };
  return { state: state === 'done' ? 'written' : 'pending', reason: null };
}

export function toPerson(accountId: string | null, nameByAccount: ReadonlyMap<string, string>) {
  const displayName = accountId === null ? undefined : nameByAccount.get(accountId);
  return accountId !== null && displayName !== undefined ? { accountId, displayName } : null;
}
