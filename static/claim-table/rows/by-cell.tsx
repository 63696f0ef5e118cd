import { formatMoment } from '../../shared/text/format-day';
import type { ClaimRow } from '../state/claim-row';
import { personName } from '../text/person-name';

/** Who rated and when; before that, who wrote it. And whether the last change is safe. */
export function ByCell({ row: { shown, wishes, justSaved } }: { readonly row: ClaimRow }) {
  const { rating, changed } = shown;
  const line = rating
    ? `${personName(rating.by)}, ${formatMoment(rating.at)}`
    : `edited by ${personName(changed.by)}, ${formatMoment(changed.at)}`;
  return (
    <td role="gridcell" className="cell-by subtle">
      {line}
      {wishes.length > 0 && <span className="saving">Saving…</span>}
      {wishes.length === 0 && justSaved && <span className="saving tone-good">Saved</span>}
    </td>
  );
}
