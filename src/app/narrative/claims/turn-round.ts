import type { ClaimAction, TurnRound } from '../../../contract/claim-table';
import type { ClaimSheet, Round } from '../../../domain/narrative/claim';
import { closeRound, reopenRound } from '../../../domain/narrative/claims/turn-round';
import { refused, type Refused } from '../../as-viewer';
import type { Issue, World } from '../../ports';
import { actOnClaims, type ClaimDecision } from './act-on-claims';
import type { TableRequest } from './table-request';

/** Closes the present review or takes the last closing back. Two who close at once close one review. */
export function turnRound(world: World, request: TableRequest, payload: TurnRound): Promise<ClaimAction> {
  const { issueId, turn } = payload;
  let meant: Round | undefined = payload.round;
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayReview',
    decide: ({ issue, book, stamp }): ClaimDecision => {
      const next = turn === 'close' ? openRound(book.sheet) : lastClosed(book.sheet);
      if (meant !== undefined && next !== meant) return { kind: 'conflict', theirs: [] };
      meant = next;
      const sheet = turn === 'close' ? closeRound(book.sheet, stamp) : reopenRound(book.sheet);
      return sheet ? { kind: 'changed', book: { ...book, sheet } } : nothingTo(turn, issue);
    },
  });
}

function openRound({ round, rounds }: ClaimSheet): Round | undefined {
  return rounds[round - 1]?.closed ? undefined : round;
}

function lastClosed({ rounds }: ClaimSheet): Round | undefined {
  return rounds.findLast(({ closed }) => closed !== null)?.round;
}

function nothingTo(turn: TurnRound['turn'], { key }: Issue): Refused {
  return turn === 'close'
    ? refused(`Cannot close a review of ${key}: both are closed. Reopen review 2 first`)
    : refused(`Cannot reopen a review of ${key}: none is closed. Load the table again`);
}
