import type { ClaimView } from '../../../src/contract/claim-table';
import { signObstacles, type SignObstacle } from '../../../src/domain/narrative/claims/sign-obstacles';

export interface SignBlock {
  readonly claimId: string;
  readonly text: string;
  readonly why: string;
}

const reasons: Readonly<Record<SignObstacle['kind'], string>> = {
  'no-claims': 'there are no claims',
  unrated: 'not rated',
  unadjusted: 'has no adjustment: say what it may say instead',
  stale: 'rests on a feature that changed',
};

/** Why the claims cannot be signed yet, claim by claim; empty when they can. */
export function signBlocks(claims: readonly ClaimView[]): readonly SignBlock[] {
  const textById = new Map(claims.map(({ id, text }) => [id, text]));
  return signObstacles(claims).flatMap(({ kind, claimIds }) =>
    claimIds.map((claimId) => ({ claimId, text: textById.get(claimId) ?? '', why: reasons[kind] })),
  );
}
