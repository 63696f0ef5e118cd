import type { ClaimAction, RemoveClaims } from '../../../contract/claim-table';
import { removeClaims as removeFrom } from '../../../domain/narrative/claims/remove-claims';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims } from './act-on-claims';
import type { TableRequest } from './table-request';

/** Takes claims out, whatever anyone changed about them meanwhile: what is removed can be brought back as it was. */
export function removeClaims(world: World, request: TableRequest, payload: RemoveClaims): Promise<ClaimAction> {
  const { issueId, claimIds } = payload;
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayWrite',
    decide: ({ book, stamp }) => {
      const known = new Set([...book.claims, ...book.removed].map(({ id }) => id));
      if (claimIds.some((id) => !known.has(id)))
        return refused('Cannot remove this claim: it is not in this table. Load the table again');
      const after = removeFrom(book, claimIds, stamp);
      return { kind: 'changed', book: after };
    },
  });
}
