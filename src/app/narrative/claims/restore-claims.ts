import type { ClaimAction, RemoveClaims } from '../../../contract/claim-table';
import { restoreClaims as restoreTo } from '../../../domain/narrative/claims/restore-claims';
import { claimLimits } from '../../../domain/narrative/limits';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims } from './act-on-claims';
import { tooMany } from './add-claims';
import type { TableRequest } from './table-request';

/** Brings claims back to where they stood. Those that are back already are left as they are. */
export function restoreClaims(world: World, request: TableRequest, payload: RemoveClaims): Promise<ClaimAction> {
  const { issueId, claimIds } = payload;
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayWrite',
    decide: (scene) => {
      const { book, stamp } = scene;
      const known = new Set([...book.claims, ...book.removed].map(({ id }) => id));
      if (claimIds.some((id) => !known.has(id))) return forgotten;
      const back = book.removed.filter(({ id }) => claimIds.includes(id)).length;
      return tooMany(scene, back) ?? { kind: 'changed', book: restoreTo(book, claimIds, stamp) };
    },
  });
}

const forgotten = refused(
  `Cannot bring back this claim: only the last ${claimLimits.removed} removed claims are kept, and it is not among them. Add it again`,
);
