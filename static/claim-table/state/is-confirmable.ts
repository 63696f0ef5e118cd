import type { ClaimView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import { isRated } from './is-rated';

/**
 * Rated in an earlier review, and nothing has changed since, neither the claim nor what it rests on: its rating may be
 * confirmed without another look at each.
 */
export function isConfirmable(claim: ClaimView, round: Round): boolean {
  return claim.rating !== null && !isRated(claim, round) && !claim.changedSinceRound && claim.stale.length === 0;
}
