import type { ClaimView } from '../../../src/contract/claim-table';
import { isRated } from '../state/is-rated';

export interface SignBlock {
  readonly claimId: string;
  readonly text: string;
  readonly why: string;
}

/** Why the claims cannot be signed yet, claim by claim; empty when they can. */
export function signBlocks(claims: readonly ClaimView[], round: 1 | 2): readonly SignBlock[] {
  return claims.flatMap((claim) => {
    const why = blockOf(claim, round);
    return why === null ? [] : [{ claimId: claim.id, text: claim.text, why }];
  });
}

function blockOf(claim: ClaimView, round: 1 | 2): string | null {
  if (claim.rating === null) return 'not rated';
  if (!isRated(claim, round)) return `rated in review ${claim.rating.round}, not confirmed`;
  if (claim.stale.length > 0) return 'stale';
  if (claim.rating.value === 'inaccurate' && claim.adjustment.trim() === '') return 'inaccurate, without an adjustment';
  return null;
}
