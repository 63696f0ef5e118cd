import type { ClaimView } from '../../../src/contract/claim-table';
import { ratingLine } from '../../../src/contract/claim-words';
import { ratingWords } from '../../../src/contract/narrative-words';
import { ratings } from '../../../src/domain/narrative/claim';
import { isRated } from '../state/is-rated';
import type { RowRights } from './may-edit';
import { RatingIcon } from './rating-icon';

interface RatingCellProps {
  readonly claim: ClaimView;
  readonly rights: RowRights;
}

const keyByRating = { accurate: 'A', 'needs-adjustment': 'N', inaccurate: 'I' } as const;

/** Icon and word, and for reviewers a button for each rating. The grid listens to the clicks. */
export function RatingCell({ claim, rights: { mayReview, round } }: RatingCellProps) {
  const rated = isRated(claim, round);
  const value = claim.rating?.value ?? 'none';
  return (
    <td role="gridcell" className="cell-rating">
      <span className={`with-icon rating rating-${rated ? value : 'none'}`}>
        <RatingIcon of={rated ? value : 'none'} />
        {ratingLine(claim, round)}
      </span>
      {mayReview && (
        <span className="rate-buttons">
          {ratings.map((rating) => (
            <button
              key={rating}
              type="button"
              className="rate-button"
              tabIndex={-1}
              data-act="rate"
              data-rating={rating}
              aria-pressed={rated && value === rating}
              aria-label={ratingWords[rating]}
              title={`${ratingWords[rating]} (${keyByRating[rating]})`}
            >
              <RatingIcon of={rating} />
            </button>
          ))}
        </span>
      )}
    </td>
  );
}
