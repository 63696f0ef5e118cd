import type { ClaimAction, RateClaims } from '../../../contract/claim-table';
import { rateClaim } from '../../../domain/narrative/claims/rate-claim';
import { replaceClaims } from '../../../domain/narrative/claims/replace-claims';
import type { World } from '../../ports';
import { actOnClaims } from './act-on-claims';
import { findClaims } from './find-claims';
import type { TableRequest } from './table-request';

/** Rates claims in the present round, all or none: a claim that was changed since it was read is not rated unread. */
export function rateClaims(world: World, request: TableRequest, payload: RateClaims): Promise<ClaimAction> {
  const { issueId, claims, value } = payload;
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayReview',
    decide: ({ book, stamp }) => {
      const found = findClaims(book, claims);
      if (found.kind === 'conflict') return found;
      const rated = found.claims.map((claim) => rateClaim(claim, { value, round: book.sheet.round }, stamp));
      return { kind: 'changed', book: replaceClaims(book, rated) };
    },
  });
}
