import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { IssueSelect } from '../../../shared/issue-picker/issue-select';
import { IssueLink } from '../../../shared/ui/issue-link';
import { cellName, type MatrixCell } from './matrix-cell';

interface CellIssueProps {
  readonly cell: MatrixCell;
  readonly canManage: boolean;
  /** @returns whether it was saved */
  readonly onBind: (issueId: string | null) => Promise<boolean>;
}

/** The issue in which a deliverable is made; whoever manages the launch names it. */
export function CellIssue({ cell, canManage, onBind }: CellIssueProps) {
  const [isOpen, setOpen] = useState(false);
  const buttonId = `cell-issue-${cell.id}`;
  const close = () => {
    setOpen(false);
    // The button comes back with the next drawing.
    setTimeout(() => document.getElementById(buttonId)?.focus());
  };
  if (isOpen) {
    return (
      <div className="formats-bind">
        <label htmlFor={`${buttonId}-pick`} className="subtle">
          Issue in which {cellName(cell)} is made
        </label>
        <IssueSelect
          inputId={`${buttonId}-pick`}
          value={null}
          onPick={(issue) => {
            if (issue !== null) void onBind(issue.id).then((isSaved) => isSaved && close());
          }}
        />
        <div className="launches-buttons">
          {cell.issueId !== null && (
            <Button spacing="compact" onClick={() => void onBind(null).then((isSaved) => isSaved && close())}>
              Take the issue away
            </Button>
          )}
          <Button spacing="compact" appearance="subtle" onClick={close}>
            Cancel
          </Button>
        </div>
      </div>
    );
  }
  return (
    <span className="formats-issue">
      <Named cell={cell} />
      {canManage && (
        <Button
          id={buttonId}
          spacing="compact"
          appearance="subtle"
          aria-label={`${cell.issueId === null ? 'Name an issue' : 'Change the issue'} for ${cellName(cell)}`}
          onClick={() => setOpen(true)}
        >
          {cell.issueId === null ? 'Name an issue' : 'Change'}
        </Button>
      )}
    </span>
  );
}

function Named({ cell: { issue, issueId } }: { readonly cell: MatrixCell }) {
  if (issue) {
    return (
      <span>
        <IssueLink issueKey={issue.key} /> {issue.summary}
      </span>
    );
  }
  return <span className="subtle">{issueId === null ? 'No issue' : 'An issue that you cannot see'}</span>;
}
