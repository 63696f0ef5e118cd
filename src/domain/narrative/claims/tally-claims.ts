import type { Claim, ClaimTally } from '../claim';
import type { NamedFeature } from '../feature';
import type { IssueId } from '../issue-id';

/** What a gate asks of claims. @param fingerprint of the claims as they are */
export function tallyClaims(claims: readonly Pick<Claim, 'rating' | 'features'>[], fingerprint: string): ClaimTally {
  return {
    all: claims.length,
    unrated: claims.filter(({ rating }) => rating === null).length,
    fingerprint,
    features: oldestOf(claims.flatMap(({ features }) => features)),
  };
}

/** A feature that one claim has looked at again is still stale for the others. */
function oldestOf(named: readonly NamedFeature[]): NamedFeature[] {
  const seen = new Map<IssueId, number>();
  for (const feature of named) seen.set(feature.id, Math.min(feature.seen, seen.get(feature.id) ?? Infinity));
  return [...seen].map(([id, revision]) => ({ id, seen: revision }));
}
