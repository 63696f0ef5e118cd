import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import { useCallback } from 'react';
import { readChangelog, type Change } from '../api/changelog';
import type { JiraClient } from '../api/jira-client';
import { isDay } from '../dates/calendar-days';
import { formatAge } from '../dates/format-age';
import { formatDay } from '../dates/format-day';
import { useSite } from '../state/site';
import { useRemote } from '../state/use-remote';
import { Face } from '../ui/face';

/** Who changed what, newest first. */
export function History({ issueKey }: { readonly issueKey: string }) {
  const { now } = useSite();
  const { remote } = useRemote(useCallback((jira: JiraClient) => readChangelog(jira, issueKey), [issueKey]));
  if (remote.state === 'loading') return null;
  if (remote.state === 'failed') return <p className="subtle">{remote.failure.message}</p>;
  const newestFirst = [...remote.value.values].sort((a, b) => Date.parse(b.created) - Date.parse(a.created));
  if (newestFirst.length === 0) return <p className="subtle">Nothing has changed since the issue was created.</p>;
  return (
    <ol className="plain-list issue-entries">
      {newestFirst.map((change) => (
        <li key={change.id} className="issue-entry">
          <Face name={change.author?.displayName} size="medium" />
          <div className="issue-entry-body">
            <p>
              <strong>{change.author?.displayName ?? 'Someone'}</strong> changed{' '}
              {change.items.map((item) => fieldName(item.field)).join(', ')}{' '}
              <time className="subtle" dateTime={change.created}>
                {formatAge(now() - Date.parse(change.created))}
              </time>
            </p>
            {change.items.map((item, index) => (
              <p key={index} className="history-change">
                {shown(item.fromString)} <ArrowRightIcon label="to" size="small" /> {shown(item.toString)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function fieldName(field: string): string {
  return field === 'duedate' ? 'due date' : field.toLowerCase();
}

/** A date comes as a day, with or without a time of midnight. */
function shown(value: Change['items'][number]['fromString']): string {
  if (value == null || value === '') return 'None';
  const day = value.slice(0, 10);
  return isDay(day) && (value.length === 10 || value.endsWith('00:00:00.0')) ? formatDay(day) : value;
}
