import { requestJira } from '@forge/bridge';
import { z } from 'zod';
import { toFoundIssue, wireIssue, issueFields } from './found-issue';
import type { FoundIssue } from './search-issues';

/**
 * Issues by id or key as the person who looks; those they may not see are left out. At most 100.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 * @throws Error when Jira cannot be reached or answers in another shape
 */
export async function fetchIssues(idsOrKeys: readonly string[]): Promise<readonly FoundIssue[]> {
  if (idsOrKeys.length === 0) return [];
  const response = await requestJira('/rest/api/3/issue/bulkfetch', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ issueIdsOrKeys: idsOrKeys, fields: issueFields }),
  });
  if (!response.ok) throw new Error(`Cannot read issues of Jira: it answered ${response.status}`);
  return bulk.parse(await response.json()).issues.map(toFoundIssue);
}

const bulk = z.object({ issues: z.array(wireIssue) });
