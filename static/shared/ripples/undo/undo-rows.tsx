import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { IssueCard } from '../../../../src/contract/issue-card';
import { count } from '../../text/count';
import { IssueLink } from '../../ui/issue-link';

export interface UndoRow {
  readonly issue: IssueCard;
  readonly words: string;
}

/** Rows shown before somebody asks for all. */
const fewRows = 12;

/** Issues with a few words each, under a title of their own; a dialog and the panel count headings differently. */
export function UndoRows({ title, rows }: { readonly title: string; readonly rows: readonly UndoRow[] }) {
  const [isWhole, setIsWhole] = useState(false);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, fewRows);
  return (
    <div>
      <p className="undo-title">
        {title} ({rows.length})
      </p>
      <ul className="undo-rows" aria-label={title}>
        {shown.map(({ issue, words }) => (
          <li key={issue.id} className="undo-row">
            <IssueLink issueKey={issue.key} />
            <span className="ripple-summary">{issue.summary}</span>
            <span className="undo-words">{words}</span>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button appearance="subtle" spacing="compact" onClick={() => setIsWhole(true)}>
          Show {count(rows.length - shown.length, 'more issue')}
        </Button>
      )}
    </div>
  );
}
