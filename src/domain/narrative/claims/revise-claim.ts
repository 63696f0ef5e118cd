import type { Claim } from '../claim';
import type { Stamp } from './claim-book';
import { signedLine } from './signed-text';

/** What of a claim people change. */
export type ClaimChange = Partial<Pick<Claim, 'text' | 'adjustment' | 'evidence' | 'features' | 'rating'>>;

/**
 * The claim after a change. The stamp is put on it only when something changed that a signature covers.
 * @returns the claim itself when nothing changes
 */
export function reviseClaim(claim: Claim, change: ClaimChange, stamp: Stamp): Claim {
  const after = { ...claim, ...change };
  if (JSON.stringify(after) === JSON.stringify(claim)) return claim;
  const revised = { ...after, revision: claim.revision + 1 };
  return signedLine(after) === signedLine(claim) ? revised : stamped(revised, stamp);
}

/** The claim marked as changed, as one that is taken out or brought back is. */
export function stamped(claim: Claim, { by, at, version }: Stamp): Claim {
  return { ...claim, changedIn: version, changedBy: by, changedAt: at };
}
