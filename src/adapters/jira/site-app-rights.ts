import api, { route } from '@forge/api';
import { z } from 'zod';
import { projectRights, type ProjectRight } from '../../app/launch-ports';
import type { ProjectId } from '../../domain/settings/settings';
import { readBody } from './read-body';
import { send } from './send';

/** As many as one question may name. */
const mostPerCheck = 1_000;

const held = z.object({
  projectPermissions: z.array(
    z.object({ permission: z.string(), projects: z.array(z.union([z.string(), z.number()]).transform(String)) }),
  ),
});

/**
 * What the app itself may do, by project; a project of which it may do nothing has an empty set.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post
 */
export async function appRights(ids: readonly ProjectId[]): Promise<Map<ProjectId, Set<ProjectRight>>> {
  const rights = new Map(ids.map((id) => [id, new Set<ProjectRight>()]));
  for (let from = 0; from < ids.length; from += mostPerCheck) {
    for (const { permission, projects } of await check(ids.slice(from, from + mostPerCheck))) {
      const right = projectRights.find((one) => one === permission);
      for (const id of right ? projects : []) if (right) rights.get(id as ProjectId)?.add(right);
    }
  }
  return rights;
}

async function check(ids: readonly ProjectId[]) {
  // The operation takes numbers.
  const projects = ids.map(Number).filter(Number.isSafeInteger);
  const body = JSON.stringify({ projectPermissions: [{ permissions: projectRights, projects }] });
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/permissions/check`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    }),
  );
  return (await readBody(response, held)).projectPermissions;
}
