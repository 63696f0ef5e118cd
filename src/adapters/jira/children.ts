import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readBody } from './read-body';
import { send } from './send';

/** Of ids alone Jira gives many at once. */
const mostPerPage = 1_000;
/** A query stays well below the length that Jira takes. */
const mostParents = 100;

const page = z.object({
  issues: z.array(z.object({ id: z.string() })).default([]),
  nextPageToken: z.string().nullish(),
});

/**
 * Issues whose parent is one of these, as the app finds them.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export async function children(epicIds: readonly MilestoneId[]): Promise<readonly MilestoneId[]> {
  const found = new Set<MilestoneId>();
  for (let from = 0; from < epicIds.length; from += mostParents) {
    for (const id of await childrenOf(epicIds.slice(from, from + mostParents))) found.add(id);
  }
  return [...found];
}

/** An epic that is gone, or hidden from the app, makes Jira refuse the whole query: then each is asked about by itself. */
async function childrenOf(epicIds: readonly MilestoneId[]): Promise<MilestoneId[]> {
  const found = await all(`parent in (${epicIds.join(', ')}) ORDER BY key ASC`);
  if (found) return found;
  if (epicIds.length === 1) return [];
  const each: MilestoneId[] = [];
  for (const id of epicIds) each.push(...(await childrenOf([id])));
  return each;
}

/** @returns undefined when Jira does not take the query */
async function all(jql: string): Promise<MilestoneId[] | undefined> {
  const found: MilestoneId[] = [];
  for (let token: string | null = null; ;) {
    const query = { jql, fields: ['id'], maxResults: mostPerPage };
    const response = await post(token === null ? query : { ...query, nextPageToken: token });
    if (response.status === 400) return undefined;
    const { issues, nextPageToken } = await readBody(response, page);
    found.push(...issues.map(({ id }) => id as MilestoneId));
    if (nextPageToken == null) return found;
    token = nextPageToken;
  }
}

/** A search changes nothing and may be sent again. */
async function post(body: object): Promise<APIResponse> {
  return send(() =>
    api.asApp().requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}
