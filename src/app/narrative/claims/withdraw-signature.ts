import type { ClaimAction, WithdrawSignature } from '../../../contract/claim-table';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims } from './act-on-claims';
import type { TableRequest } from './table-request';

/** Takes a signature back, valid or void. */
export function withdrawSignature(
  world: World,
  request: TableRequest,
  { issueId }: WithdrawSignature,
): Promise<ClaimAction> {
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayReview',
    decide: ({ issue, book }) =>
      book.sheet.signature
        ? { kind: 'changed', book: { ...book, sheet: { ...book.sheet, signature: null } } }
        : refused(`Cannot withdraw the signature of ${issue.key}: there is none. Load the table again`),
  });
}
