import Checkbox from '@atlaskit/checkbox';
import { Label } from '@atlaskit/form/label';
import Select from '@atlaskit/select/select';
import { useState } from 'react';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import { issueTextToJql } from '../../shared/text/issue-text-to-jql';
import { ErrorMessage } from './error-message';
import { FoundIssueLine } from './found-issue-line';
import { JqlField } from './jql-field';
import { useIssueSearch } from './use-issue-search';

interface IssuePickerProps {
  readonly thisIssueId: string;
  readonly picked: FoundIssue | null;
  readonly onPick: (issue: FoundIssue | null) => void;
}

/** ms of rest after a keystroke before Jira is asked. */
const rest = 250;

/** Finds the other issue by key or words, or by a query one writes oneself. */
export function IssuePicker({ thisIssueId, picked, onPick }: IssuePickerProps) {
  const [byJql, setByJql] = useState(false);
  const { issues, searching, problem, search } = useIssueSearch(thisIssueId);
  return (
    <div className="field">
      <Label htmlFor="other-issue">Issue</Label>
      {byJql && <JqlField searching={searching} onSearch={(jql) => search([jql], 0)} />}
      <Select<FoundIssue>
        inputId="other-issue"
        placeholder={byJql ? 'Pick one that was found' : 'Type a key or words of the summary'}
        descriptionId="other-issue-problem"
        options={issues}
        value={picked}
        isClearable
        isLoading={searching}
        isInvalid={problem !== null}
        maxMenuHeight={240}
        // Jira has searched already; in the list of a query, typing narrows it.
        {...(byJql ? {} : { filterOption: () => true })}
        getOptionValue={({ id }) => id}
        getOptionLabel={({ key, summary }) => `${key} ${summary}`}
        formatOptionLabel={(issue) => <FoundIssueLine issue={issue} />}
        noOptionsMessage={() => (byJql ? 'Run the query first, or change it' : 'No issue found')}
        loadingMessage={() => 'Searching…'}
        onFocus={() => {
          if (!byJql && issues.length === 0) search(issueTextToJql(''), 0);
        }}
        onInputChange={(text, { action }) => {
          if (!byJql && action === 'input-change') search(issueTextToJql(text), rest);
        }}
        onChange={(issue) => onPick(issue)}
      />
      <ErrorMessage id="other-issue-problem" text={problem} />
      <Checkbox label="Search with JQL" isChecked={byJql} onChange={(event) => setByJql(event.currentTarget.checked)} />
    </div>
  );
}
