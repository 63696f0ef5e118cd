import type { ClaimAction, MoveClaim } from '../../../contract/claim-table';
import { moveClaim as moveIn } from '../../../domain/narrative/claims/move-claim';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims } from './act-on-claims';
import { claimName } from './claim-name';
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
      const [place, gone] =
        before === null ? ['to the end', 'it'] : [`in front of ${claimName(book, before)}`, 'one of them'];
      return refused(
        `Cannot move ${claimName(book, claimId)} ${place}: ${gone} has been removed. Load the table again`,
      );
    },
  });
}
