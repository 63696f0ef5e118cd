import type { ClaimView, SheetView } from '../../../src/contract/claim-table';
import type { TableState } from './table-state';

/** The claims of a sheet in their order, with what is under way painted in. */
export function claimsOf({ rows }: Pick<TableState, 'rows'>, { order }: SheetView): readonly ClaimView[] {
  return order.flatMap((id) => rows.get(id)?.shown ?? []);
}
