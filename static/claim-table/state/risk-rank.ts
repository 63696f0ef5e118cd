import type { ClaimView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import { riskOf } from '../../../src/domain/narrative/risk-flags/risk-of';
import { flagsOf } from './flags-of';
import { isRated } from './is-rated';

/** A claim whose ground has moved is as risky as the riskiest flag. */
const staleWeight = 13;
/** Nobody has looked yet: about a flag more. */
const unratedWeight = 6;

/** How much needs a look before this claim goes out; higher is riskier, 0 for a plain rated one. */
export function riskRank(claim: ClaimView, round: Round): number {
  const stale = claim.stale.length > 0 ? staleWeight : 0;
  const unrated = isRated(claim, round) ? 0 : unratedWeight;
  return riskOf(flagsOf(claim)) + stale + unrated;
}
