import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { memo } from 'react';
import type { DatesView } from '../../../../src/contract/issue-card';
import type { OfferView } from '../../../../src/contract/ripples';
import { datesInWords } from '../../../shared/text/dates-in-words';
import { formatDay } from '../../../shared/text/format-day';
import { formatMovedDays } from '../../../shared/text/format-working-days';
import { IssueLink } from '../../../shared/ui/issue-link';

type Row = OfferView['rows'][number];

interface OfferRowProps {
  readonly row: Row;
  readonly isWriting: boolean;
  /** Absent: it cannot be answered here. */
  readonly onChoose?: ((id: string, chosen: boolean) => void) | undefined;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
}

/** One offered date: whether it is chosen, what it was and would be, and what became of it. */
export const OfferRow = memo(function OfferRow({ row, isWriting, onChoose, isChosen, isDisabled }: OfferRowProps) {
  const { issue, from, to, days, why } = row;
  const { was, is } = inFewWords(from, to);
  return (
    <li className="offer-row">
      {onChoose !== undefined && (
        <Checkbox
          aria-label={`Choose ${issue.key} ${issue.summary}`}
          isChecked={isChosen}
          isDisabled={isDisabled}
          onChange={({ currentTarget }) => onChoose(issue.id, currentTarget.checked)}
        />
      )}
      <span className="offer-name">
        <IssueLink issueKey={issue.key} /> {issue.summary}
      </span>
      <span className="offer-dates">
        <span className="visually-hidden">from </span>
        <span className="subtle">{was}</span> <span aria-hidden="true">→</span>
        <span className="visually-hidden"> to </span> {is}
        <span className="subtle"> ({days === 0 ? 'its length changes' : formatMovedDays(days)})</span>
      </span>
      <RowState row={row} isWriting={isWriting} />
      {why !== null && <span className="subtle offer-why">{why}</span>}
    </li>
  );
});

function RowState({ row: { state, canEdit }, isWriting }: Pick<OfferRowProps, 'row' | 'isWriting'>) {
  if (state === 'open' && isWriting) return <Lozenge appearance="inprogress">Being written</Lozenge>;
  switch (state) {
    case 'open':
      return canEdit ? <Lozenge appearance="new">Open</Lozenge> : <span className="subtle">You may not edit it</span>;
    case 'accepted':
      return <Lozenge appearance="success">Accepted</Lozenge>;
    case 'declined':
      return <Lozenge>Declined</Lozenge>;
    case 'expired':
      return <Lozenge appearance="moved">Expired</Lozenge>;
  }
}

/** The due days, and both days where the start moves otherwise. */
function inFewWords(from: DatesView, to: DatesView) {
  return from.due === to.due || from.due === null || to.due === null
    ? { was: datesInWords(from), is: datesInWords(to) }
    : { was: formatDay(from.due), is: formatDay(to.due) };
}
