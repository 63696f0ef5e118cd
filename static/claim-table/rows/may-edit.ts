import type { SheetView } from '../../../src/contract/claim-table';
import type { Field } from '../state/claim-row';

/** What the viewer may do with the claims of a sheet, and which review is under way. */
export type RowRights = Pick<SheetView, 'mayWrite' | 'mayReview' | 'round'>;

/** The adjustment is the reviewer's part; the rest belongs to who writes. */
export function mayEdit({ mayWrite, mayReview }: RowRights, field: Field): boolean {
  return field === 'adjustment' ? mayReview : mayWrite;
}
