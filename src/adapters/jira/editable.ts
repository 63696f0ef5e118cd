import api, { route } from '@forge/api';
import { z } from 'zod';
import type { IssueId } from '../../domain/narrative/issue-id';
import { readBody } from './read-body';
import { isNobody } from './read-issues';
import { send } from './send';

const held = z.object({
  projectPermissions: z.array(
    z.object({ permission: z.string(), issues: z.array(z.union([z.string(), z.number()]).transform(String)) }),
  ),
});

/**
 * Of these issues, those the viewer may edit. Issues that do not exist, or may not be seen, are not among them.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post
 */
export async function editable(ids: readonly IssueId[]): Promise<Set<IssueId>> {
  // The operation takes numbers: other ids name no issue.
  const issues = ids.map(Number).filter(Number.isSafeInteger);
  if (issues.length === 0) return new Set();
  const body = JSON.stringify({ projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues }] });
  const response = await send(() =>
    api.asUser().requestJira(route`/rest/api/3/permissions/check`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    }),
  );
  if (isNobody(response, 'viewer')) return new Set();
  const { projectPermissions } = await readBody(response, held);
  return new Set(
    projectPermissions
      .filter(({ permission }) => permission === 'EDIT_ISSUES')
      .flatMap((granted) => granted.issues as IssueId[]),
  );
}
