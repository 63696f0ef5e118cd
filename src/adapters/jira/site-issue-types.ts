import api, { route } from '@forge/api';
import { z } from 'zod';
import type { IssueType } from '../../app/launch-ports';
import type { ProjectId } from '../../domain/settings/settings';
import { readBody } from './read-body';
import { isNobody } from './read-issues';
import { send } from './send';

/** More than a project has as a rule. */
const perPage = 200;

const page = z.object({
  issueTypes: z.array(
    z.object({ id: z.string(), name: z.string(), subtask: z.boolean(), hierarchyLevel: z.int().optional() }),
  ),
  total: z.int(),
});

/**
 * Types that the viewer may create in a project, without sub-tasks.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get
 * @returns undefined where there is no such project, or none in which they may create
 */
export async function issueTypes(projectId: ProjectId): Promise<IssueType[] | undefined> {
  const found: z.infer<typeof page>['issueTypes'] = [];
  for (let total = 1; found.length < total;) {
    const startAt = found.length;
    const response = await send(() =>
      api
        .asUser()
        .requestJira(
          route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?startAt=${startAt}&maxResults=${perPage}`,
          { headers: { Accept: 'application/json' } },
        ),
    );
    if (isNobody(response, 'viewer') || response.status === 400 || response.status === 404) return undefined;
    const next = await readBody(response, page);
    found.push(...next.issueTypes);
    total = next.issueTypes.length === 0 ? 0 : next.total;
  }
  const types = found.filter(({ subtask }) => !subtask);
  return types.length === 0
    ? undefined
    : types.map(({ id, name, hierarchyLevel }) => ({ id, name, level: hierarchyLevel ?? 0 }));
}
