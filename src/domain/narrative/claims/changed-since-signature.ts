import type { ClaimBook } from './claim-book';

export interface ChangeSinceSignature {
  /** null: the claim was removed. */
  readonly claimId: string | null;
  readonly text: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** Claims that were changed, added, removed or brought back since the table was signed; newest first. */
export function changedSinceSignature({ sheet, claims, removed }: ClaimBook): ChangeSinceSignature[] {
  const { signature } = sheet;
  if (!signature) return [];
  const all = [
    ...claims.map((claim) => ({ claim, claimId: claim.id })),
    ...removed.map((claim) => ({ claim, claimId: null })),
  ];
  return all
    .filter(({ claim }) => claim.changedIn > signature.ofVersion)
    .sort((one, other) => other.claim.changedIn - one.claim.changedIn)
    .map(({ claim, claimId }) => ({ claimId, text: claim.text, by: claim.changedBy, at: claim.changedAt }));
}
