import { findRiskFlags } from '../../../src/domain/narrative/risk-flags/find-risk-flags';
import type { RiskFlag } from '../../../src/domain/narrative/risk-flags/risk-flag';
import type { ClaimView } from '../../../src/contract/claim-table';

const known = new WeakMap<ClaimView, readonly RiskFlag[]>();

/** The flags of a claim, found once for each claim object: rows, filter and sort all ask. */
export function flagsOf(claim: ClaimView): readonly RiskFlag[] {
  const before = known.get(claim);
  if (before) return before;
  const flags = findRiskFlags(claim.text, { hasEvidence: claim.evidence.trim() !== '' });
  known.set(claim, flags);
  return flags;
}
