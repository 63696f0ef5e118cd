import type { SheetView } from '../../../src/contract/claim-table';
import type { TableState } from '../state/table-state';

/** The sheet in which a claim stands; undefined when it was removed meanwhile. */
export function sheetOf({ sheets, rows }: TableState, claimId: string): SheetView | undefined {
  const issueId = rows.get(claimId)?.saved.issueId;
  return sheets.find(({ issue }) => issue.id === issueId);
}
