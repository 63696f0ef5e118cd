import type { ClaimTools } from '../claim-tools';
import { sheetOf } from './sheet-of';

/** Moves a claim by one place among those in view. Announced by the notice of the action. */
export function moveClaim({ store, list }: ClaimTools, claimId: string, by: 1 | -1): void {
  const table = store.getTable();
  const sheet = sheetOf(table, claimId);
  if (!sheet?.mayWrite) return;
  if (table.sort === 'riskiest') {
    store.tell({ tone: 'done', text: 'Sorted by risk: sort as arranged to move claims', undo: null });
    return;
  }
  const inView = table.inView.get(sheet.issue.id) ?? [];
  const place = inView.indexOf(claimId) + by;
  if (place < 0 || place >= inView.length) return;
  // Downwards it comes to stand behind the next one: in front of the one after that.
  const rest = sheet.order.filter((id) => id !== claimId);
  const before = by === -1 ? inView[place] : rest[rest.indexOf(inView[place] ?? '') + 1];
  void list.move(sheet.issue.id, claimId, before ?? null);
}
