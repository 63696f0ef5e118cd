import type { ClaimView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import { isRated } from '../state/is-rated';
import { ratingWords } from './rating-words';

/** `Accurate`, `Not rated`, or `Accurate in review 1` where that has to be confirmed. */
export function ratingLine(claim: Pick<ClaimView, 'rating'>, round: Round): string {
  if (claim.rating === null) return ratingWords.unrated;
  const word = ratingWords[claim.rating.value];
  return isRated(claim, round) ? word : `${word} in review ${claim.rating.round}`;
}
