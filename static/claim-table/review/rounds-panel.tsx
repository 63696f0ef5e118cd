import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import { useState } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { roundProgress } from '../../../src/domain/narrative/claims/round-progress';
import { formatMoment } from '../../shared/text/format-day';
import { useClaimTools } from '../claim-tools';
import { claimsOf } from '../state/claims-of';
import type { TableState } from '../state/table-state';
import { personName } from '../text/person-name';
import { CloseQuestion } from './close-question';
import { RoundDate } from './round-date';

interface RoundsPanelProps {
  readonly sheet: SheetView;
  readonly table: TableState;
}

/** Both reviews: their days, how far they are, and closing or opening them. */
export function RoundsPanel({ sheet, table }: RoundsPanelProps) {
  const tools = useClaimTools();
  const [asking, setAsking] = useState(false);
  const { issue, round, mayReview } = sheet;
  const claims = claimsOf(table, sheet);
  const reopenable = [...sheet.rounds].reverse().find(({ closed }) => closed !== null);
  const present = sheet.rounds[round - 1];
  const setDay = (of: 1 | 2, day: string | null) => {
    const [first, second] = sheet.rounds;
    void tools.review.setDates(issue.id, of === 1 ? [day, second.closes] : [first.closes, day]);
  };
  return (
    <div className="rounds">
      {sheet.rounds.map((review) => {
        const { rated, all } = roundProgress(claims, review.round);
        const isToCome = review.round > round;
        return (
          <div key={review.round} className="round">
            <h3>Review {review.round}</h3>
            {isToCome ? (
              <p className="subtle">Begins when review 1 is closed</p>
            ) : (
              <>
                <p>
                  {rated} of {all} rated
                </p>
                <ProgressBar
                  value={all === 0 ? 0 : rated / all}
                  ariaLabel={`Review ${review.round}: ${rated} of ${all} rated`}
                />
              </>
            )}
            {review.closed && (
              <p className="subtle">
                Closed by {personName(review.closed.by)} on {formatMoment(review.closed.at)}
              </p>
            )}
            <RoundDate review={review} mayChange={mayReview} onChange={(day) => setDay(review.round, day)} />
          </div>
        );
      })}
      {mayReview && (
        <div className="button-row">
          {present?.closed === null && !asking && (
            <Button spacing="compact" onClick={() => setAsking(true)}>
              Close review {round}
            </Button>
          )}
          {reopenable && !asking && (
            <Button
              spacing="compact"
              appearance="subtle"
              onClick={() => void tools.review.turn(issue.id, 'reopen', reopenable.round)}
            >
              Open review {reopenable.round} again
            </Button>
          )}
        </div>
      )}
      {asking && <CloseQuestion sheet={sheet} table={table} onClose={() => setAsking(false)} />}
    </div>
  );
}
