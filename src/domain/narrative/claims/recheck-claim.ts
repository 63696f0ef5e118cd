import type { Claim } from '../claim';
import type { Feature } from '../feature';
import type { IssueId } from '../issue-id';
import type { Stamp } from './claim-book';
import { reviseClaim } from './revise-claim';

/** A person has looked at all that happened to the features, and the claim still holds. */
export function recheckClaim(
  claim: Claim,
  features: ReadonlyMap<IssueId, Pick<Feature, 'revision'>>,
  stamp: Stamp,
): Claim {
  const looked = claim.features.map(({ id, seen }) => ({ id, seen: Math.max(seen, features.get(id)?.revision ?? 0) }));
  return reviseClaim(claim, { features: looked }, stamp);
}
