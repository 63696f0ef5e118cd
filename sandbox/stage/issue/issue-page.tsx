import { useCallback, useMemo } from 'react';
import { readAppFields, readStartDateField } from '../api/field';
import { readIssue, type Issue } from '../api/issue';
import type { JiraClient } from '../api/jira-client';
import { readIssueRights, type IssueRights } from '../api/permissions';
import { IssuePanels } from '../forge/issue-panels';
import { useRemote, type RemoteHandle } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { RemoteView } from '../ui/remote-view';
import { ActivitySection } from './activity-section';
import { Attachments } from './attachments';
import { ChildIssues } from './child-issues';
import { IssueDescription } from './issue-description';
import { IssueDetails } from './issue-details';
import { IssueHead } from './issue-head';
import { LinkedIssues } from './linked-issues';
import { useEditIssue } from './use-edit-issue';
import './issue.css';

const noRights: IssueRights = {
  edit: false,
  link: false,
  transition: false,
  comment: false,
  schedule: false,
  attach: false,
};

export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const load = useCallback((jira: JiraClient) => readIssue(jira, issueKey), [issueKey]);
  const handle = useRemote(load);
  return (
    <div className="page">
      <RemoteView handle={handle} thing="this issue">
        {(issue) => <IssueView issue={issue} handle={handle} />}
      </RemoteView>
    </div>
  );
}

function IssueView({ issue, handle }: { readonly issue: Issue; readonly handle: RemoteHandle<Issue> }) {
  const { key } = issue;
  useTitle(`[${key}] ${issue.fields.summary}`);
  const rights = useRemote(useCallback((jira: JiraClient) => readIssueRights(jira, key), [key]));
  const startField = useRemote(readStartDateField);
  const appFields = useRemote(readAppFields);
  const edit = useEditIssue(handle);
  const known = rights.remote.state === 'ready' ? rights.remote.value : noRights;
  const parts = useMemo(
    () => ({ issue, rights: known, edit, reload: handle.reload }),
    [issue, known, edit, handle.reload],
  );
  return (
    <div className="issue">
      <div className="issue-main">
        <IssueHead {...parts} />
        <IssueDescription description={issue.fields.description} />
        <Attachments {...parts} />
        <ChildIssues issue={issue} />
        <LinkedIssues {...parts} />
        <IssuePanels issue={issue} />
        <ActivitySection issueKey={key} mayComment={known.comment} />
      </div>
      <IssueDetails
        {...parts}
        startField={startField.remote.state === 'ready' ? startField.remote.value : undefined}
        appFields={appFields.remote.state === 'ready' ? appFields.remote.value : []}
      />
    </div>
  );
}
