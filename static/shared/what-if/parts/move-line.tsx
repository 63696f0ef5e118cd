import { memo } from 'react';
import type { MoveView } from '../../../../src/contract/what-if';
import { formatMovedDays } from '../../text/format-working-days';
import { IssueLink } from '../../ui/issue-link';
import { datesInWords } from '../../text/dates-in-words';

interface MoveLineProps {
  readonly move: MoveView;
  /** Whose word it needs; absent: nobody's. */
  readonly asks?: string;
}

/** One issue, with the old and the new date side by side. Hundreds of them may stand in a list. */
export const MoveLine = memo(function MoveLine({ move: { issue, from, to, days }, asks }: MoveLineProps) {
  return (
    <li className="what-if-line">
      <span className="what-if-name">
        <IssueLink issueKey={issue.key} /> {issue.summary}
        {asks !== undefined && <span className="subtle what-if-asks">{asks}</span>}
      </span>
      <span className="what-if-dates">
        <s className="subtle">
          <span className="visually-hidden">was </span>
          {datesInWords(from)}
        </s>
        <span aria-hidden="true">→</span>
        <span>
          <span className="visually-hidden">would be </span>
          {datesInWords(to)}
        </span>
      </span>
      <span className="what-if-days tone-moved">{days === 0 ? 'length changes' : formatMovedDays(days)}</span>
    </li>
  );
});
