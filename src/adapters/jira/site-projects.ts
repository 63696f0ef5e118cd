import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Project } from '../../app/launch-ports';
import type { Actor } from '../../app/ports';
import type { ProjectId } from '../../domain/settings/settings';
import { readBody } from './read-body';
import { isNobody } from './read-issues';
import { send } from './send';

/** As many as one page may hold. */
const perPage = 100;

const page = z.object({
  values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  isLast: z.boolean().default(true),
});

/** Projects that the actor sees, in the order of their keys. */
export async function projects(actor: Actor): Promise<Project[]> {
  return allPages((startAt) => search(actor, { startAt, action: 'view' }), actor);
}

/** Projects in which the viewer may create issues. */
export async function creatable(): Promise<Project[]> {
  return allPages((startAt) => search('viewer', { startAt, action: 'create' }), 'viewer');
}

async function allPages(pageAt: (startAt: number) => Promise<APIResponse>, actor: Actor): Promise<Project[]> {
  const found: Project[] = [];
  for (let isLast = false; !isLast;) {
    const startAt = found.length;
    const response = await send(() => pageAt(startAt));
    if (isNobody(response, actor)) return [];
    const { values, isLast: wasLast } = await readBody(response, page);
    found.push(...values.map(({ id, key, name }) => ({ id: id as ProjectId, key, name })));
    isLast = wasLast || values.length === 0;
  }
  return found;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
async function search(
  actor: Actor,
  { startAt, action }: { readonly startAt: number; readonly action: 'view' | 'create' },
): Promise<APIResponse> {
  const query = new URLSearchParams({
    startAt: String(startAt),
    maxResults: String(perPage),
    orderBy: 'key',
    action,
  });
  const options = { headers: { Accept: 'application/json' } };
  return actor === 'viewer'
    ? api.asUser().requestJira(route`/rest/api/3/project/search?${query}`, options)
    : api.asApp().requestJira(route`/rest/api/3/project/search?${query}`, options);
}
