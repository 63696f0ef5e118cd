import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { OfferView } from '../../../../src/contract/ripples';
import { count } from '../../../shared/text/count';
import { OfferRow } from './offer-row';

interface OfferRowsProps {
  readonly offer: OfferView;
  readonly chosen: readonly string[];
  readonly answerable: readonly string[];
  /** Accepted a moment ago. */
  readonly sent: ReadonlySet<string>;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly isDisabled: boolean;
}

/** Rows shown before somebody asks for all. */
const fewRows = 12;

/** The dates of one offer; what is not shown yet is chosen with the others all the same. */
export function OfferRows({ offer, chosen, answerable, sent, choose, isDisabled }: OfferRowsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? offer.rows : offer.rows.slice(0, fewRows);
  const more = offer.rows.length - shown.length;
  const [chosenIds, answerableIds] = [new Set(chosen), new Set(answerable)];
  return (
    <>
      <ul className="offer-rows" aria-label="Proposed dates">
        {shown.map((row) => (
          <OfferRow
            key={row.issue.id}
            row={row}
            isWriting={sent.has(row.issue.id)}
            isChosen={chosenIds.has(row.issue.id)}
            isDisabled={isDisabled}
            onChoose={answerableIds.has(row.issue.id) ? choose : undefined}
          />
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button appearance="subtle" spacing="compact" onClick={() => setIsWhole(true)}>
            Show {count(more, 'more date')}
          </Button>
        </div>
      )}
      {offer.hidden > 0 && (
        <p className="subtle">
          {count(offer.hidden, 'more date')} of issues that you cannot see {offer.hidden === 1 ? 'is' : 'are'} part of
          it. {offer.hidden === 1 ? 'It is' : 'They are'} not answered with these.
        </p>
      )}
    </>
  );
}
