import api, { route, type APIResponse } from '@forge/api';
import type { Actor } from '../../app/ports';
import { send } from './send';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export const mostPerFetch = 100;
const mostLeanPerFetch = 1_000;

/** How many issues are asked for at once. */
export interface Lot {
  most: number;
}

/** Where only fields of one value are asked for: a thousand, as long as the site grants it. */
export function leanLot(): Lot {
  return { most: mostLeanPerFetch };
}

interface Asked {
  readonly ids: readonly string[];
  readonly fields: readonly string[];
  readonly actor: Actor;
}

/** Answers for all the issues, lot by lot. A lot that Jira refuses as too large is asked for by hundreds, and so are those after it. */
export async function* bulkFetchAll({ ids, fields, actor }: Asked, lot: Lot): AsyncGenerator<APIResponse> {
  for (let from = 0; from < ids.length;) {
    const some = ids.slice(from, from + lot.most);
    const response = await send(() => bulkFetch({ issueIdsOrKeys: some, fields }, actor));
    if (response.status === 400 && some.length > mostPerFetch) {
      lot.most = mostPerFetch;
      continue;
    }
    yield response;
    from += some.length;
  }
}

export async function bulkFetch(
  request: { issueIdsOrKeys: readonly string[]; fields: readonly string[] },
  actor: Actor,
): Promise<APIResponse> {
  const body = JSON.stringify(request);
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return actor === 'viewer'
    ? api.asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', headers, body })
    : api.asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', headers, body });
}

export function* inPages<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += mostPerFetch) yield items.slice(from, from + mostPerFetch);
}
