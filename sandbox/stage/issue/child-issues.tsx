import { useCallback } from 'react';
import type { Issue } from '../api/issue';
import type { JiraClient } from '../api/jira-client';
import { searchIssues } from '../api/search';
import { useRemote } from '../state/use-remote';
import { IssueRow } from '../ui/issue-row';
import { IssueSection } from './issue-section';

/** Issues below an epic. Other issues have no such section. */
export function ChildIssues({ issue }: { readonly issue: Issue }) {
  return issue.fields.issuetype.hierarchyLevel > 0 || issue.fields.issuetype.name === 'Epic' ? (
    <EpicChildren epicKey={issue.key} />
  ) : null;
}

function EpicChildren({ epicKey }: { readonly epicKey: string }) {
  const load = useCallback((jira: JiraClient) => searchIssues(jira, `parent = ${epicKey} ORDER BY key ASC`), [epicKey]);
  const { remote } = useRemote(load);
  if (remote.state !== 'ready') {
    return remote.state === 'failed' ? (
      <IssueSection title="Child issues">
        <p className="subtle">{remote.failure.message}</p>
      </IssueSection>
    ) : null;
  }
  const done = remote.value.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  return (
    <IssueSection
      title="Child issues"
      action={remote.value.length > 0 && <span className="subtle">{`${done} of ${remote.value.length} done`}</span>}
    >
      {remote.value.length === 0 ? (
        <p className="subtle">No child issues.</p>
      ) : (
        <ul className="plain-list card-list">
          {remote.value.map(({ key, fields }) => (
            <li key={key}>
              <IssueRow
                issueKey={key}
                summary={fields.summary}
                type={fields.issuetype.name}
                status={fields.status}
                due={fields.duedate}
              />
            </li>
          ))}
        </ul>
      )}
    </IssueSection>
  );
}
