import type { ClaimView } from '../../../src/contract/claim-table';
import { staleSentence } from '../../../src/contract/narrative-words';
import { formatMoment } from '../../shared/text/format-day';

/** What happened to the ground of the claim, and the way to say that it holds all the same. */
export function StaleLines({ claim, mayReview }: { readonly claim: ClaimView; readonly mayReview: boolean }) {
  return (
    <td role="gridcell" className="cell-wide stale-lines">
      {claim.stale.map((stale, nth) => (
        <span key={nth}>{staleSentence(stale, formatMoment(stale.at))}</span>
      ))}
      {mayReview && (
        <button type="button" className="plain-button" tabIndex={-1} data-act="recheck">
          Still true
        </button>
      )}
    </td>
  );
}
