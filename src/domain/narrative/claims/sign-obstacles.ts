import type { Rating } from '../claim';

/** What of a claim decides whether it can be signed: the claims of a page and stored ones alike. */
export interface Reviewed {
  readonly id: string;
  readonly adjustment: string;
  readonly rating: Pick<Rating, 'value' | 'round'> | null;
  /** What happened to its features since somebody last looked. */
  readonly stale: readonly unknown[];
}

export interface SignObstacle {
  readonly kind: 'no-claims' | 'unrated' | 'unadjusted' | 'stale';
  /** Those that stand in the way. */
  readonly claimIds: readonly string[];
}

/**
 * Why a table cannot be signed yet; empty when it can be. `unadjusted`: rated as inaccurate or as needing an adjustment,
 * and nobody has said what it may say instead.
 */
export function signObstacles(claims: readonly Reviewed[]): SignObstacle[] {
  if (claims.length === 0) return [{ kind: 'no-claims', claimIds: [] }];
  const found: readonly SignObstacle[] = [
    { kind: 'unrated', claimIds: idsWhere(claims, ({ rating }) => rating === null) },
    { kind: 'unadjusted', claimIds: idsWhere(claims, lacksAdjustment) },
    { kind: 'stale', claimIds: idsWhere(claims, ({ stale }) => stale.length > 0) },
  ];
  return found.filter(({ claimIds }) => claimIds.length > 0);
}

function idsWhere(claims: readonly Reviewed[], is: (claim: Reviewed) => boolean): string[] {
  return claims.filter(is).map(({ id }) => id);
}

function lacksAdjustment({ rating, adjustment }: Reviewed): boolean {
  return rating !== null && rating.value !== 'accurate' && adjustment.trim() === '';
}
