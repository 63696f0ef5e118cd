import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import { searchIssues } from '../api/search';
import { useMovedKeys } from '../state/use-moved-keys';
import { useRemote } from '../state/use-remote';
import { useSite } from '../state/site';
import { useTitle } from '../state/use-title';
import { IssueRow } from '../ui/issue-row';
import { RemoteView } from '../ui/remote-view';
import { TryThis } from './try-this';
import './home-page.css';

export function HomePage() {
  useTitle('Home');
  const { info } = useSite();
  return (
    <div className="page">
      <section className="home-intro">
        <Heading size="xlarge" as="h1">
          Launches and marketing, in step
        </Heading>
        <p className="home-lead">
          Lockstep links product milestones to the marketing work that waits for them. When a milestone moves, every
          date behind it follows in working days, and says why.
        </p>
        <p className="subtle">
          This is a site of its own on your machine: a company on its way to Atlas 2.0, with{' '}
          {info === undefined ? 'the app' : `${info.app.name} ${info.app.version}`} installed in Jira
          {info?.confluence === true && ' and Confluence'}.
        </p>
      </section>
      <TryThis />
      <div className="home-columns">
        <DatedIssues
          title="Product milestones"
          note="PROD"
          jql={'project = PROD AND issuetype = Epic AND fixVersion = "Atlas 2.0" ORDER BY duedate ASC'}
        />
        <DatedIssues
          title="Marketing"
          note="MKT"
          jql={'project = MKT AND fixVersion = "Atlas 2.0" ORDER BY duedate ASC'}
        />
      </div>
    </div>
  );
}

interface DatedIssuesProps {
  readonly title: string;
  readonly note: string;
  readonly jql: string;
}

function DatedIssues({ title, note, jql }: DatedIssuesProps) {
  const load = useCallback((jira: JiraClient) => searchIssues(jira, jql, 30), [jql]);
  const handle = useRemote(load);
  const moved = useMovedKeys(handle.remote.state === 'ready' ? handle.remote.value : undefined);
  return (
    <section>
      <div className="home-section-head">
        <Heading size="small" as="h2">
          {title}
        </Heading>
        <Lozenge>{note}</Lozenge>
      </div>
      <RemoteView handle={handle} thing={`project ${note}`}>
        {(issues) =>
          issues.length === 0 ? (
            <p className="subtle">Issues of {note} with their due dates show here.</p>
          ) : (
            <ul className="plain-list card-list">
              {issues.map(({ key, fields }) => (
                <li key={key}>
                  <IssueRow
                    issueKey={key}
                    summary={fields.summary}
                    type={fields.issuetype.name}
                    status={fields.status}
                    due={fields.duedate}
                    isMoved={moved.has(key)}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </RemoteView>
    </section>
  );
}
