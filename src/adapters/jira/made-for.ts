import { z } from 'zod';
import type { MilestoneId } from '../../domain/schedule/plan';
import { madeByProperty } from './create-drafts';
import { readBody } from './read-body';
import { isNobody } from './read-issues';
import { postSearch } from './search-issues';

const page = z.object({
  issues: z
    .array(
      z.object({
        id: z.string(),
        properties: z.object({ [madeByProperty]: z.unknown() }).optional(),
      }),
    )
    .default([]),
  nextPageToken: z.string().nullish(),
});

const mark = z.object({ creation: z.string(), row: z.string() });

/**
 * Issues that were made for this creation, by the key of their row. Whoever may edit an issue may write its properties:
 * only those that this account has made count.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export async function madeFor(creation: string, accountId: string): Promise<ReadonlyMap<string, MilestoneId>> {
  const made = new Map<string, MilestoneId>();
  const jql = `issue.property[${madeByProperty}].creation = "${creation}" AND creator = "${accountId}" ORDER BY key DESC`;
  for (let token: string | null = null; ;) {
    const query = { jql, fields: ['id'], properties: [madeByProperty], maxResults: 100 };
    const response = await postSearch(token === null ? query : { ...query, nextPageToken: token });
    if (isNobody(response, 'viewer')) return made;
    const { issues, nextPageToken } = await readBody(response, page);
    for (const { id, properties } of issues) {
      const { data } = mark.safeParse(properties?.[madeByProperty]);
      if (data?.creation === creation) made.set(data.row, id as MilestoneId);
    }
    if (nextPageToken == null) return made;
    token = nextPageToken;
  }
}
