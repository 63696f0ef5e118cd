import type { ClaimView } from '../../../src/contract/claim-table';
import { ratingLine } from '../../../src/contract/claim-words';
import { formatMoment } from '../../shared/text/format-day';
import { RatingIcon } from '../rows/rating-icon';
import { personName } from '../text/person-name';

/** A claim as it is to be signed. */
export function ChangedClaim({ claim, round }: { readonly claim: ClaimView; readonly round: 1 | 2 }) {
  return (
    <article className="changed-claim">
      <p className="claim-text">{claim.text}</p>
      <p className={`with-icon rating rating-${claim.rating?.value ?? 'none'}`}>
        <RatingIcon of={claim.rating?.value ?? 'none'} />
        {ratingLine(claim, round)}
      </p>
      {claim.adjustment !== '' && <p>Adjustment: {claim.adjustment}</p>}
      {claim.evidence !== '' && <p>Evidence: {claim.evidence}</p>}
      <p className="subtle">
        Changed by {personName(claim.changed.by)} on {formatMoment(claim.changed.at)}
      </p>
    </article>
  );
}
