import Checkbox from '@atlaskit/checkbox';
import { Label } from '@atlaskit/form/label';
import { useState } from 'react';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { IssueSelect } from '../../shared/issue-picker/issue-select';
import { useIssueSearch } from '../../shared/issue-picker/use-issue-search';
import { JqlField } from './jql-field';

interface IssuePickerProps {
  readonly thisIssueId: string;
  readonly picked: FoundIssue | null;
  readonly onPick: (issue: FoundIssue | null) => void;
}

/** Finds the other issue by key or words, or by a query one writes oneself. */
export function IssuePicker({ thisIssueId, picked, onPick }: IssuePickerProps) {
  const [byJql, setByJql] = useState(false);
  const found = useIssueSearch([thisIssueId]);
  return (
    <div className="field">
      <Label htmlFor="other-issue">Issue</Label>
      {byJql && <JqlField searching={found.searching} onSearch={(jql) => found.search([jql], 0)} />}
      <IssueSelect
        inputId="other-issue"
        leftOut={[thisIssueId]}
        value={picked}
        onPick={onPick}
        {...(byJql ? { found } : {})}
      />
      <Checkbox label="Search with JQL" isChecked={byJql} onChange={(event) => setByJql(event.currentTarget.checked)} />
    </div>
  );
}
