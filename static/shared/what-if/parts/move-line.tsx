import { memo } from 'react';
import type { MoveView } from '../../../../src/contract/what-if';
import { formatMovedDays } from '../../text/format-working-days';
import { IssueLink } from '../../ui/issue-link';
import { daysInWords } from '../text/move-in-words';

interface MoveLineProps {
  readonly move: MoveView;
  /** Whose word it needs; absent: nobody's. */
  readonly asks?: string;
}

/** One issue, with the old and the new date side by side. Hundreds of them may stand in a list. */
export const MoveLine = memo(function MoveLine({ move, asks }: MoveLineProps) {
  const { issue, days } = move;
  const { was, is } = daysInWords(move);
  return (
    <li className="what-if-line">
      <span className="what-if-name">
        <IssueLink issueKey={issue.key} /> {issue.summary}
        {asks !== undefined && <span className="subtle what-if-asks">{asks}</span>}
      </span>
      <span className="what-if-dates">
        <s className="subtle">
          <span className="visually-hidden">was </span>
          {was}
        </s>
        <span aria-hidden="true" className="subtle">
          →
        </span>
        <span>
          <span className="visually-hidden">would be </span>
          {is}
        </span>
      </span>
      <span className="what-if-days tone-moved">{days === 0 ? 'length changes' : formatMovedDays(days)}</span>
    </li>
  );
});
