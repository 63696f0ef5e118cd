import { byLine } from '../../../src/contract/claim-words';
import type { ClaimRow } from '../state/claim-row';
import { dayTexts } from '../text/day-texts';

/** Who rated and when; before that, who wrote it. And whether the last change is safe. */
export function ByCell({ row: { shown, wishes, justSaved } }: { readonly row: ClaimRow }) {
  return (
    <td role="gridcell" className="cell-by subtle">
      {byLine(shown, dayTexts)}
      {wishes.length > 0 && <span className="saving">Saving…</span>}
      {wishes.length === 0 && justSaved && <span className="saving tone-good">Saved</span>}
    </td>
  );
}
