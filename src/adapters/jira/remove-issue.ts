import api, { route } from '@forge/api';
import type { WriteOutcome } from '../../app/ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { errorText, unexpected } from './read-body';
import { send } from './send';

/**
 * Deletes an issue as the viewer. One with sub-tasks is refused: they are other people's work.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete
 */
export async function removeIssue(id: MilestoneId): Promise<WriteOutcome> {
  const response = await send(() => api.asUser().requestJira(route`/rest/api/3/issue/${id}`, { method: 'DELETE' }));
  switch (response.status) {
    case 204:
      return { kind: 'written' };
    case 404:
      return { kind: 'vanished' };
    case 400:
      return { kind: 'refused', reason: 'It has sub-tasks. Move or delete them first' };
    case 401:
    case 403: {
      const told = await errorText(response);
      const reason = told === '' ? 'Jira does not allow it.' : `Jira says: ${told.replace(/\.?$/, '.')}`;
      return { kind: 'refused', reason: `${reason} Ask a project admin for the permission "Delete issues"` };
    }
    default:
      throw await unexpected(response);
  }
}
