import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import { searchIssues } from '../api/search';
import { useMovedKeys } from '../state/use-moved-keys';
import { useRemote } from '../state/use-remote';
import { RemoteView } from '../ui/remote-view';
import { IssueTable } from './issue-table';
import { ProjectHead } from './project-head';

export function ListPage({ projectKey }: { readonly projectKey: string }) {
  const load = useCallback(
    (jira: JiraClient) => searchIssues(jira, `project = ${projectKey} ORDER BY key ASC`),
    [projectKey],
  );
  const handle = useRemote(load);
  const moved = useMovedKeys(handle.remote.state === 'ready' ? handle.remote.value : undefined);
  return (
    <div className="page">
      <ProjectHead projectKey={projectKey} view="list" />
      <RemoteView handle={handle} thing="this project">
        {(issues) => <IssueTable issues={issues} moved={moved} />}
      </RemoteView>
    </div>
  );
}
