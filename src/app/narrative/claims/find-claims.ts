import type { Claim } from '../../../domain/narrative/claim';
import type { ClaimBook } from '../../../domain/narrative/claims/claim-book';

/** A claim as the viewer last saw it. */
export interface ClaimRef {
  readonly claimId: string;
  readonly basedOn: number;
}

export type FoundClaims =
  | { readonly kind: 'found'; readonly claims: readonly Claim[] }
  | { readonly kind: 'conflict'; readonly theirs: readonly Claim[] };

/** The claims a viewer speaks of, unless somebody has changed or removed one of them since. */
export function findClaims({ claims }: ClaimBook, refs: readonly ClaimRef[]): FoundClaims {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const outdated = refs.filter(({ claimId, basedOn }) => byId.get(claimId)?.revision !== basedOn);
  if (outdated.length > 0) return { kind: 'conflict', theirs: pick(byId, outdated) };
  return { kind: 'found', claims: pick(byId, refs) };
}

function pick(byId: ReadonlyMap<string, Claim>, refs: readonly ClaimRef[]): Claim[] {
  return [...new Set(refs.map(({ claimId }) => claimId))].flatMap((id) => byId.get(id) ?? []);
}
