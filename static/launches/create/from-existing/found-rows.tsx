import Checkbox from '@atlaskit/checkbox';
import { ColumnHeads } from '../../../shared/ui/column-heads';
import { IssueLink } from '../../../shared/ui/issue-link';
import { RoleLabel } from '../../../shared/ui/role-label';
import { spanInWords } from '../span-in-words';
import type { FoundCard } from './links-to-t0';

interface FoundRowsProps {
  readonly issues: readonly FoundCard[];
  readonly leftOut: readonly string[];
  /** The issue that is T-0: it cannot be left out. */
  readonly t0: string | null;
  readonly onChange: (leftOut: readonly string[]) => void;
}

const columns = ['Issue', 'Lane', 'Dates', 'Launch it is in'] as const;

/** What was found, each to be taken in or left out. */
export function FoundRows({ issues, leftOut, t0, onChange }: FoundRowsProps) {
  return (
    <div role="table" aria-label="Issues found" className="found-rows">
      <ColumnHeads columns={columns} className="plan-rows-head" rowClassName="found-row">
        <span role="columnheader">
          <span className="visually-hidden">Take in</span>
        </span>
      </ColumnHeads>
      <div role="rowgroup">
        {issues.map((issue) => (
          <div key={issue.id} role="row" className="found-row">
            <span role="cell">
              <Checkbox
                aria-label={`Take in ${issue.key}`}
                isChecked={!leftOut.includes(issue.id)}
                isDisabled={issue.id === t0}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked ? leftOut.filter((id) => id !== issue.id) : [...leftOut, issue.id],
                  )
                }
              />
            </span>
            <span role="cell">
              <IssueLink issueKey={issue.key} /> {issue.summary}
              {issue.id === t0 && <strong> (T-0)</strong>}
            </span>
            <span role="cell">
              <RoleLabel role={issue.role} />
            </span>
            <span role="cell">
              {issue.due === null ? 'no due date' : spanInWords({ start: issue.start, due: issue.due })}
            </span>
            <span role="cell" className="subtle">
              {issue.launchName ?? 'none'}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
