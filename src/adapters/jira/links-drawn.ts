import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Actor } from '../../app/ports';
import type { PastLink } from '../../app/signal-ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { pastInstant } from './instant';
import { readBody } from './read-body';
import { isNobody } from './read-issues';
import { send } from './send';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post */
const mostPerFetch = 1_000;

const history = z.object({
  author: z.object({ accountId: z.string() }).nullish(),
  created: pastInstant,
  items: z.array(z.object({ field: z.string(), to: z.string().nullish() })),
});
const page = z.object({
  issueChangeLogs: z.array(z.object({ issueId: z.string(), changeHistories: z.array(history) })).default([]),
  nextPageToken: z.string().nullish(),
});

/**
 * Links that were drawn at these issues, as their histories tell. An item of a link names the other issue by its key; not
 * every site gives it the id of a field, so items are told by their names.
 */
export async function linksDrawn(ids: readonly MilestoneId[], actor: Actor): Promise<PastLink[]> {
  const drawn: PastLink[] = [];
  for (let from = 0; from < ids.length; from += mostPerFetch) {
    const issueIdsOrKeys = ids.slice(from, from + mostPerFetch);
    for (let next: string | undefined; ;) {
      const response = await send(() =>
        fetchChangelogs({ issueIdsOrKeys, ...(next ? { nextPageToken: next } : {}) }, actor),
      );
      // Not signed in, or none of them is to be seen.
      if (isNobody(response, actor) || response.status === 404) break;
      const { issueChangeLogs, nextPageToken } = await readBody(response, page);
      drawn.push(...issueChangeLogs.flatMap(toLinks));
      if (!nextPageToken) break;
      next = nextPageToken;
    }
  }
  return drawn;
}

function fetchChangelogs(request: object, actor: Actor): Promise<APIResponse> {
  const as = actor === 'viewer' ? api.asUser() : api.asApp();
  return as.requestJira(route`/rest/api/3/changelog/bulkfetch`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(request),
  });
}

function toLinks({ issueId, changeHistories }: z.infer<typeof page>['issueChangeLogs'][number]): PastLink[] {
  return changeHistories.flatMap(({ author, created, items }) =>
    items.flatMap(({ field, to }) =>
      field === 'Link' && to
        ? [
            {
              at: created,
              by: author?.accountId ?? null,
              issueId: issueId as MilestoneId,
              otherKey: to,
            },
          ]
        : [],
    ),
  );
}
