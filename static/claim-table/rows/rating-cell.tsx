import type { ClaimView } from '../../../src/contract/claim-table';
import { ratings } from '../../../src/domain/narrative/claim';
import { isRated } from '../state/is-rated';
import { ratingLine } from '../text/rating-line';
import { ratingWords } from '../text/rating-words';
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
  const value = claim.rating?.value ?? 'unrated';
  return (
    <td role="gridcell" className="cell-rating">
      <span className={`with-icon rating rating-${rated ? value : 'unrated'}`}>
        <RatingIcon of={rated ? value : 'unrated'} />
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
