import type { Claim } from '../../../domain/narrative/claim';
import type { Reviewed } from '../../../domain/narrative/claims/sign-obstacles';
import type { Feature } from '../../../domain/narrative/feature';
import type { IssueId } from '../../../domain/narrative/issue-id';
import { staleCauses } from '../../../domain/narrative/stale-causes';
import type { World } from '../../ports';

/** Claims with what happened to their features since somebody last looked. */
export async function reviewedClaims(
  { narrative }: Pick<World, 'narrative'>,
  claims: readonly Claim[],
): Promise<(Claim & Reviewed)[]> {
  const ids = [...new Set(claims.flatMap(({ features }) => features.map(({ id }) => id)))];
  const features = ids.length > 0 ? await narrative.features(ids) : new Map<IssueId, Feature>();
  return claims.map((claim) => ({ ...claim, stale: staleCauses(claim.features, features) }));
}
