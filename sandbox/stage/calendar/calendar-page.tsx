import Button from '@atlaskit/button/default/button';
import IconButton from '@atlaskit/button/icon/button';
import Heading from '@atlaskit/heading/heading';
import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useCallback, useState } from 'react';
import type { JiraClient } from '../api/jira-client';
import { addMonths, monthWeeks, weeksFrom } from '../dates/calendar-days';
import { formatMonth, formatMonths } from '../dates/format-day';
import { ProjectHead } from '../pages/project-head';
import { useSite } from '../state/site';
import { useMovedKeys } from '../state/use-moved-keys';
import { useRemote } from '../state/use-remote';
import { IssueRow } from '../ui/issue-row';
import { RemoteView } from '../ui/remote-view';
import { MonthGrid } from './month-grid';
import { readDatedIssues } from './read-dated-issues';
import './calendar.css';

export function CalendarPage({ projectKey }: { readonly projectKey: string }) {
  const { today } = useSite();
  // Until a month is chosen: the weeks to come, for at the end of a month there is little of it left.
  const [chosen, setMonth] = useState<string>();
  const load = useCallback((jira: JiraClient) => readDatedIssues(jira, projectKey), [projectKey]);
  const handle = useRemote(load);
  const moved = useMovedKeys(handle.remote.state === 'ready' ? handle.remote.value.issues : undefined);
  const month = chosen ?? today.slice(0, 7);
  const weeks = chosen === undefined ? weeksFrom(today) : monthWeeks(chosen);
  return (
    <div className="page page-wide">
      <ProjectHead projectKey={projectKey} view="calendar" />
      <div className="page-head">
        <Heading size="small" as="h2">
          {chosen === undefined ? formatMonths(weeks.flat()) : formatMonth(chosen)}
        </Heading>
        <div className="calendar-tools">
          <IconButton
            icon={ChevronLeftIcon}
            label="Previous month"
            appearance="subtle"
            onClick={() => setMonth(addMonths(month, -1))}
          />
          <Button onClick={() => setMonth(undefined)}>Today</Button>
          <IconButton
            icon={ChevronRightIcon}
            label="Next month"
            appearance="subtle"
            onClick={() => setMonth(addMonths(month, 1))}
          />
        </div>
      </div>
      <RemoteView handle={handle} thing="this project">
        {({ issues, startField }) => (
          <>
            <MonthGrid
              weeks={weeks}
              month={chosen}
              today={today}
              issues={issues}
              startField={startField}
              moved={moved}
            />
            <Unscheduled issues={issues.filter(({ fields }) => fields.duedate === null)} />
          </>
        )}
      </RemoteView>
    </div>
  );
}

function Unscheduled({ issues }: { readonly issues: Parameters<typeof MonthGrid>[0]['issues'] }) {
  return (
    <section className="calendar-unscheduled">
      <Heading size="xsmall" as="h2">
        Unscheduled ({issues.length})
      </Heading>
      {issues.length === 0 ? (
        <p className="subtle">Every issue of this project has a due date.</p>
      ) : (
        <ul className="plain-list card-list">
          {issues.map(({ key, fields }) => (
            <li key={key}>
              <IssueRow issueKey={key} summary={fields.summary} type={fields.issuetype.name} status={fields.status} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
