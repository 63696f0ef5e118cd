import type { ClaimView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';

/** Rated in this round. A rating of the first round waits in the second to be confirmed. */
export function isRated({ rating }: Pick<ClaimView, 'rating'>, round: Round): boolean {
  return rating !== null && rating.round >= round;
}
