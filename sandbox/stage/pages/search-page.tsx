import EmptyState from '@atlaskit/empty-state/empty-state';
import Heading from '@atlaskit/heading/heading';
import { useCallback } from 'react';
import { findIssues } from '../api/find-issues';
import type { JiraClient } from '../api/jira-client';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { RemoteView } from '../ui/remote-view';
import { IssueTable } from './issue-table';

const none: ReadonlySet<string> = new Set();

export function SearchPage({ text }: { readonly text: string }) {
  useTitle('Search');
  const load = useCallback((jira: JiraClient) => findIssues(jira, text), [text]);
  const handle = useRemote(load);
  return (
    <div className="page">
      <div className="page-head">
        <Heading size="large" as="h1">
          Issues with "{text}"
        </Heading>
      </div>
      <RemoteView handle={handle} thing="these issues">
        {(issues) =>
          issues.length === 0 ? (
            <EmptyState header="No issue matches" description="Try a key such as PROD-2, or a word of the summary." />
          ) : (
            <IssueTable issues={issues} moved={none} />
          )
        }
      </RemoteView>
    </div>
  );
}
