import type { ClaimAction, MoveClaim } from '../../../contract/claim-table';
import { moveClaim as moveIn } from '../../../domain/narrative/claims/move-claim';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims } from './act-on-claims';
import type { TableRequest } from './table-request';

/** Moves a claim to another place of the table. The signature does not hang on the order. */
export function moveClaim(world: World, request: TableRequest, payload: MoveClaim): Promise<ClaimAction> {
  const { issueId, claimId, before } = payload;
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayWrite',
    decide: ({ book }) => {
      const after = moveIn(book, claimId, before);
      if (after) return { kind: 'changed', book: after };
      const place = before === null ? 'to the end' : `in front of "${before}"`;
      return refused(`Cannot move claim "${claimId}" ${place}: it has been removed. Load the table again`);
    },
  });
}
