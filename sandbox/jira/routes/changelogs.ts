import { z } from 'zod';
import { ok, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page';
import { onIssue, readBody, visibleIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import type { HistoryRecord, IssueRecord } from '../state/records';
import { historyView } from '../views/history-view';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-changelog-get */
export const changelogRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/:issueIdOrKey/changelog',
    scopes: scope.read,
    handler: (call) => onIssue(call, (issue) => listChangelog(call, issue)),
  },
  { method: 'POST', path: '/rest/api/3/changelog/bulkfetch', scopes: scope.read, signedIn: true, handler: bulkFetch },
];

const bodySchema = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1).max(1000),
  fieldIds: z.array(z.string()).max(10).optional(),
  maxResults: z.int().min(1).max(10_000).optional(),
  nextPageToken: z.string().optional(),
});

function listChangelog(call: Call, issue: IssueRecord): Answer {
  const histories = (call.state.histories.get(issue.id) ?? []).map((history) => historyView(call, history));
  return pageOf(call, histories, { max: 100, path: `/rest/api/3/issue/${issue.id}/changelog` });
}

function bulkFetch(call: Call): Answer {
  const body = readBody(call, bodySchema);
  if (!body.ok) return body.answer;
  const { issueIdsOrKeys, fieldIds, maxResults = 1000, nextPageToken = '0' } = body.value;
  if (!/^\d+$/.test(nextPageToken)) return refuse(400, ['The nextPageToken is not valid.']);
  const issues = new Set(issueIdsOrKeys.flatMap((idOrKey) => visibleIssue(call, idOrKey) ?? []));
  const entries = [...issues].flatMap((issue) => entriesOf(call, issue, fieldIds)).sort(byDateAndIssue);
  const start = Number(nextPageToken);
  const page = entries.slice(start, start + maxResults);
  const next = start + page.length;
  return ok({
    issueChangeLogs: groupByIssue(call, page),
    ...(next < entries.length ? { nextPageToken: String(next) } : {}),
  });
}

interface Entry {
  readonly issueId: string;
  readonly history: HistoryRecord;
}

function entriesOf(call: Call, issue: IssueRecord, fieldIds: readonly string[] | undefined): Entry[] {
  const histories = call.state.histories.get(issue.id) ?? [];
  return histories.flatMap((history) => {
    const items = history.items.filter((item) => fieldIds === undefined || fieldIds.includes(item.fieldId));
    return items.length === 0 ? [] : { issueId: issue.id, history: { ...history, items } };
  });
}

function byDateAndIssue(a: Entry, b: Entry): number {
  return a.history.created - b.history.created || Number(a.issueId) - Number(b.issueId);
}

function groupByIssue(call: Call, page: readonly Entry[]) {
  const groups = new Map<string, ReturnType<typeof historyView>[]>();
  for (const { issueId, history } of page)
    groups.set(issueId, [...(groups.get(issueId) ?? []), historyView(call, history)]);
  return [...groups].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}
