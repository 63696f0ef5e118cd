import type { ClaimAction, RecheckClaim } from '../../../contract/claim-table';
import { recheckClaim as rechecked } from '../../../domain/narrative/claims/recheck-claim';
import { replaceClaims } from '../../../domain/narrative/claims/replace-claims';
import type { Feature } from '../../../domain/narrative/feature';
import type { IssueId } from '../../../domain/narrative/issue-id';
import type { World } from '../../ports';
import { actOnClaims, type ClaimDecision } from './act-on-claims';
import { findClaims } from './find-claims';
import type { TableRequest } from './table-request';

/** A person has looked at what happened to the features of a claim: it still holds. */
export function recheckClaim(world: World, request: TableRequest, payload: RecheckClaim): Promise<ClaimAction> {
  return actOnClaims(world, request, {
    issueId: payload.issueId,
    needs: 'mayReview',
    decide: async ({ book, stamp }): Promise<ClaimDecision> => {
      const found = findClaims(book, [payload]);
      if (found.kind === 'conflict') return found;
      const ids = found.claims.flatMap(({ features }) => features.map(({ id }) => id));
      const features = ids.length > 0 ? await world.narrative.features(ids) : new Map<IssueId, Feature>();
      const looked = found.claims.map((claim) => rechecked(claim, features, stamp));
      return { kind: 'changed', book: replaceClaims(book, looked), shows: looked };
    },
  });
}
