import type { ClaimAction, RecheckClaim } from '../../../contract/claim-table';
import { recheckClaim as rechecked } from '../../../domain/narrative/claims/recheck-claim';
import { replaceClaims } from '../../../domain/narrative/claims/replace-claims';
import { staleCauses } from '../../../domain/narrative/stale-causes';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { seeFeatures } from '../feature-views';
import { actOnClaims, type ClaimDecision } from './act-on-claims';
import { findClaims } from './find-claims';
import type { TableRequest } from './table-request';

/** A person has looked at what happened to the features of a claim: it still holds. What they cannot see, they have not looked at. */
export function recheckClaim(world: World, request: TableRequest, payload: RecheckClaim): Promise<ClaimAction> {
  const { causes: read = Infinity } = payload;
  return actOnClaims(world, request, {
    issueId: payload.issueId,
    needs: 'mayReview',
    decide: async ({ book, stamp }): Promise<ClaimDecision> => {
      const found = findClaims(book, [payload]);
      if (found.kind === 'conflict') return found;
      const named = found.claims.flatMap(({ features }) => features);
      const { features, visible } = await seeFeatures(world, named);
      const causes = staleCauses(named, features);
      if (causes.some(({ id }) => !visible.has(id) && features.get(id)?.facts))
        return refused('Cannot re-check this claim: it rests on an issue you cannot see. Ask someone who sees it');
      if (causes.length > read) return { kind: 'conflict', theirs: found.claims };
      const looked = found.claims.map((claim) => rechecked(claim, features, stamp));
      return { kind: 'changed', book: replaceClaims(book, looked), shows: looked };
    },
  });
}
