import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Actor } from '../../app/ports';
import type { PastChange, PastEvent } from '../../app/signal-ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { stateByCategory, toDay } from './issue-schema';
import { pastInstant } from './instant';
import { readBody } from './read-body';
import { isNobody } from './read-issues';
import { send } from './send';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post */
const mostPerFetch = 1_000;
const mostPerPage = 10_000;
const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };

const item = z.object({ fieldId: z.string().optional(), from: z.string().nullish(), to: z.string().nullish() });
const history = z.object({
  author: z.object({ accountId: z.string(), accountType: z.string().optional() }).nullish(),
  created: pastInstant,
  items: z.array(item).default([]),
});
const page = z.object({
  issueChangeLogs: z
    .array(z.object({ issueId: z.string(), changeHistories: z.array(history).default([]) }))
    .default([]),
  nextPageToken: z.string().nullish(),
});
const statusList = z.array(z.object({ id: z.string(), statusCategory: z.object({ key: z.string() }).optional() }));

type History = z.infer<typeof history> & { readonly issueId: string };
type ToState = (statusId: string | null | undefined) => (PastChange & { kind: 'status' })['from'];

/** Changes of due dates and statuses, oldest first. */
export async function pastEvents(ids: readonly MilestoneId[], actor: Actor): Promise<PastEvent[]> {
  const histories: History[] = [];
  for (let from = 0; from < ids.length; from += mostPerFetch)
    histories.push(...(await historiesOf(ids.slice(from, from + mostPerFetch), actor)));
  const hasStatus = histories.some(({ items }) => items.some(({ fieldId }) => fieldId === 'status'));
  const toState = hasStatus ? await statesByStatus(actor) : () => null;
  return histories
    .flatMap((one) => eventsOf(one, toState))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

async function historiesOf(ids: readonly MilestoneId[], actor: Actor): Promise<History[]> {
  const found: History[] = [];
  let next: string | undefined;
  do {
    const request = { issueIdsOrKeys: ids, fieldIds: ['duedate', 'status'], maxResults: mostPerPage };
    const body = JSON.stringify(next === undefined ? request : { ...request, nextPageToken: next });
    const response = await send(() => fetchPage(body, actor));
    if (isNobody(response, actor)) return [];
    const { issueChangeLogs, nextPageToken } = await readBody(response, page);
    for (const { issueId, changeHistories } of issueChangeLogs)
      found.push(...changeHistories.map((one) => ({ ...one, issueId })));
    next = nextPageToken ?? undefined;
  } while (next !== undefined);
  return found;
}

function fetchPage(body: string, actor: Actor): Promise<APIResponse> {
  const request = { method: 'POST', headers, body };
  return actor === 'viewer'
    ? api.asUser().requestJira(route`/rest/api/3/changelog/bulkfetch`, request)
    : api.asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, request);
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-statuses/#api-rest-api-3-status-get */
async function statesByStatus(actor: Actor): Promise<ToState> {
  const request = { headers: { Accept: 'application/json' } };
  const response = await send(() =>
    actor === 'viewer'
      ? api.asUser().requestJira(route`/rest/api/3/status`, request)
      : api.asApp().requestJira(route`/rest/api/3/status`, request),
  );
  const all = isNobody(response, actor) ? [] : await readBody(response, statusList);
  const states = new Map(
    all.map(({ id, statusCategory }) => [id, stateByCategory[statusCategory?.key ?? ''] ?? ('todo' as const)]),
  );
  return (id) => states.get(id ?? '') ?? null;
}

function eventsOf({ issueId, created, author, items }: History, toState: ToState): PastEvent[] {
  return items.flatMap(({ fieldId, from, to }): PastEvent[] => {
    const change: PastChange | undefined =
      fieldId === 'duedate'
        ? { kind: 'due', from: dayIn(from), to: dayIn(to) }
        : fieldId === 'status'
          ? { kind: 'status', from: toState(from), to: toState(to) }
          : undefined;
    if (!change) return [];
    const who = { by: author?.accountId ?? null, byApp: author?.accountType === 'app' };
    return [{ issueId: issueId as MilestoneId, at: created, ...who, change }];
  });
}

function dayIn(value: string | null | undefined) {
  return toDay(value?.slice(0, 10));
}
