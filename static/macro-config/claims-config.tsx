import { Label } from '@atlaskit/form/label';
import { useState, type FormEvent } from 'react';
import type { FoundIssue } from '../shared/bridge/search-issues';
import { IssuesSelect } from '../shared/issue-picker/issues-select';
import { boundIssues } from './bound-issues';
import { ConfigButtons } from './config-buttons';
import { ConfigFrame } from './config-frame';
import { readBoundIssues } from './read-bound-issues';
import { useSubmit } from './use-submit';

const readIssues = () => readBoundIssues(boundIssues);

/** Issues of one table: more cannot be read in one go. */
const atMost = 20;

/** The configuration of the macro "Claim table": the marketing issues whose claims it shows. Only ids are saved. */
export function ClaimsConfig() {
  return <ConfigFrame read={readIssues}>{(bound) => <IssuesForm bound={bound} />}</ConfigFrame>;
}

function IssuesForm({ bound }: { readonly bound: readonly FoundIssue[] }) {
  const [picked, setPicked] = useState(bound);
  const { submit, saving, problem } = useSubmit();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (blockOf(picked) === null) void submit({ issueIds: picked.map(({ id }) => id) });
  };
  return (
    <form className="config-form" onSubmit={save}>
      <h1 className="config-title">Whose claims does this table show?</h1>
      <div>
        <Label htmlFor="config-issues">Marketing issues</Label>
        <IssuesSelect
          inputId="config-issues"
          leftOut={picked.map(({ id }) => id)}
          atMost={atMost}
          value={picked}
          onPick={setPicked}
        />
      </div>
      <p className="subtle">
        {picked.length} of {atMost} chosen. Claims belong to their issue, whatever pages show them. Who may see an issue
        in Jira can read its claims, who may edit it can write them.
      </p>
      <ConfigButtons block={blockOf(picked)} saving={saving} problem={problem} />
    </form>
  );
}

function blockOf(picked: readonly FoundIssue[]): string | null {
  if (picked.length === 0) return 'Choose at least one issue';
  return picked.length > atMost ? `Choose at most ${atMost} issues: ${picked.length} are chosen` : null;
}
