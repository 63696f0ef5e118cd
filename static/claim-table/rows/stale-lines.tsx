import type { ClaimView } from '../../../src/contract/claim-table';
import { staleSentence } from '../text/stale-sentence';

/** What happened to the ground of the claim, and the way to say that it holds all the same. */
export function StaleLines({ claim, mayReview }: { readonly claim: ClaimView; readonly mayReview: boolean }) {
  return (
    <td role="gridcell" className="cell-wide stale-lines">
      {claim.stale.map((stale) => (
        <span key={`${stale.at}${stale.cause}${stale.feature?.id ?? ''}`}>{staleSentence(stale)}</span>
      ))}
      {mayReview && (
        <button type="button" className="plain-button" tabIndex={-1} data-act="recheck">
          Still true
        </button>
      )}
    </td>
  );
}
