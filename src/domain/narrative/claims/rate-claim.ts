import type { Claim, RatingValue, Round } from '../claim';
import type { Stamp } from './claim-book';
import { reviseClaim } from './revise-claim';

/** @param value null takes the rating back */
export function rateClaim(
  claim: Claim,
  { value, round }: { readonly value: RatingValue | null; readonly round: Round },
  stamp: Stamp,
): Claim {
  const rating = value === null ? null : { value, by: stamp.by, at: stamp.at, round };
  return reviseClaim(claim, { rating }, stamp);
}
