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
    const jql = `parent in (${epicIds.slice(from, from + mostParents).join(', ')}) ORDER BY key ASC`;
    for (const id of await all(jql)) found.add(id);
  }
  return [...found];
}

async function all(jql: string): Promise<MilestoneId[]> {
  const found: MilestoneId[] = [];
  for (let token: string | null = null; ;) {
    const query = { jql, fields: ['id'], maxResults: mostPerPage };
    const response = await post(token === null ? query : { ...query, nextPageToken: token });
    // An epic that is gone, or hidden from the app, makes Jira refuse the whole query.
    if (response.status === 400) return found;
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
