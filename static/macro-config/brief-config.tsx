import { Label } from '@atlaskit/form/label';
import { useState, type FormEvent } from 'react';
import type { FoundIssue } from '../shared/bridge/search-issues';
import { IssueSelect } from '../shared/issue-picker/issue-select';
import { boundEpic } from './bound-issues';
import { ConfigButtons } from './config-buttons';
import { ConfigFrame } from './config-frame';
import { epicTextToJql } from './epic-text-to-jql';
import { readBoundIssues } from './read-bound-issues';
import { useSubmit } from './use-submit';

const readEpic = () => readBoundIssues(boundEpic);

/** The configuration of the macro "Narrative brief": the epic it is about. Only its id is saved in the page. */
export function BriefConfig() {
  return <ConfigFrame read={readEpic}>{([epic]) => <EpicForm bound={epic ?? null} />}</ConfigFrame>;
}

function EpicForm({ bound }: { readonly bound: FoundIssue | null }) {
  const [picked, setPicked] = useState(bound);
  const { submit, saving, problem } = useSubmit();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (picked !== null) void submit({ epicId: picked.id });
  };
  return (
    <form className="config-form" onSubmit={save}>
      <h1 className="config-title">Which epic is this brief about?</h1>
      {bound !== null && bound.id !== picked?.id && (
        <p className="subtle">
          Chosen now: {bound.key} {bound.summary}
        </p>
      )}
      <div>
        <Label htmlFor="config-epic">Epic</Label>
        <IssueSelect inputId="config-epic" toQueries={epicTextToJql} value={picked} onPick={setPicked} />
      </div>
      <p className="subtle">
        There is one brief for each epic, whatever pages show it. Who may see the epic in Jira can read it, who may edit
        the epic can write it.
      </p>
      <ConfigButtons block={picked === null ? 'Choose an epic first' : null} saving={saving} problem={problem} />
    </form>
  );
}
