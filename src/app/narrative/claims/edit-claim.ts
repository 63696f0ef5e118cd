import type { ClaimAction, EditClaim } from '../../../contract/claim-table';
import type { Claim } from '../../../domain/narrative/claim';
import { editClaim as edited, type ClaimEdit } from '../../../domain/narrative/claims/edit-claim';
import { replaceClaims } from '../../../domain/narrative/claims/replace-claims';
import type { Feature } from '../../../domain/narrative/feature';
import type { IssueId } from '../../../domain/narrative/issue-id';
import { refused, type Refused } from '../../as-viewer';
import type { World } from '../../ports';
import { nameFeatures } from '../name-features';
import { actOnClaims, type ClaimDecision } from './act-on-claims';
import type { TableRequest } from './table-request';

/**
 * Changes the text, adjustment, evidence or features of a claim. A claim that somebody changed meanwhile is a conflict,
 * unless it reads so already: then an answer was lost on its way, and all is well.
 */
export function editClaim(world: World, request: TableRequest, payload: EditClaim): Promise<ClaimAction> {
  const { issueId, claimId, basedOn } = payload;
  return actOnClaims(world, request, {
    issueId,
    needs: isReviewOnly(payload) ? 'mayReview' : 'mayWrite',
    decide: async ({ book, stamp }): Promise<ClaimDecision> => {
      const claim = book.claims.find(({ id }) => id === claimId);
      if (!claim) return { kind: 'conflict', theirs: [] };
      const draft = await draftOf(world, claim, payload);
      if (draft.kind === 'refused') return draft;
      const after = edited(claim, draft.edit, stamp);
      if (after === claim) return { kind: 'changed', book, shows: [claim] };
      if (claim.revision !== basedOn) return { kind: 'conflict', theirs: [claim] };
      return { kind: 'changed', book: replaceClaims(book, [after]), features: draft.features };
    },
  });
}

/** The adjustment is the reviewer's; all else belongs to those who write. */
function isReviewOnly({ text, evidence, features, adjustment }: EditClaim): boolean {
  return adjustment !== undefined && text === undefined && evidence === undefined && features === undefined;
}

type Draft = { readonly kind: 'draft'; readonly edit: ClaimEdit; readonly features: readonly Feature[] } | Refused;

async function draftOf(
  world: World,
  claim: Claim,
  { text, adjustment, evidence, features }: EditClaim,
): Promise<Draft> {
  const words = {
    ...(text === undefined ? {} : { text }),
    ...(adjustment === undefined ? {} : { adjustment }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  if (features === undefined) return { kind: 'draft', edit: words, features: [] };
  const naming = await nameFeatures(world, features as IssueId[], claim.features);
  if (naming.kind === 'hidden') {
    const ids = naming.ids.join('", "');
    return refused(
      `Cannot rest this claim on issue "${ids}": it does not exist, or you cannot see it. Choose another one`,
    );
  }
  return { kind: 'draft', edit: { ...words, features: [...naming.named.values()] }, features: naming.fresh };
}
