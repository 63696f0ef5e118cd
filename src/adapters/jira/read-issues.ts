import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Actor, Issue } from '../../app/ports';
import type { SettingsSource } from './settings-source';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Settings } from '../../domain/settings/settings';
import { issueSchema, toIssue } from './issue-schema';
import { readBody } from './read-body';
import { send } from './send';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
const mostPerFetch = 100;

const page = z.object({ issues: z.array(issueSchema) });

/** Issues that do not exist, or that the actor may not see, are absent. */
export async function readIssues(
  settings: SettingsSource,
  ids: readonly MilestoneId[],
  actor: Actor,
): Promise<Map<MilestoneId, Issue>> {
  const issues = new Map<MilestoneId, Issue>();
  if (ids.length === 0) return issues;
  const settled = await settings.read();
  const fields = wantedFields(settled, actor);
  for (const some of inPages(ids)) {
    const response = await send(() => bulkFetch({ issueIdsOrKeys: some, fields }, actor));
    if (isNobody(response, actor)) return issues;
    const found = await readBody(response, page);
    for (const issue of found.issues) issues.set(issue.id as MilestoneId, toIssue(issue, settled));
  }
  return issues;
}

/** Fields from which an issue is read. Who is to do it only matters to a person who looks. */
export function wantedFields({ startField }: Settings, actor: Actor): string[] {
  const always = ['summary', 'duedate', 'status', 'issuetype', 'project', 'fixVersions'];
  return [...always, ...(actor === 'viewer' ? ['assignee'] : []), ...(startField === null ? [] : [startField])];
}

export async function bulkFetch(
  request: { issueIdsOrKeys: readonly string[]; fields: readonly string[] },
  actor: Actor,
): Promise<APIResponse> {
  const body = JSON.stringify(request);
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return actor === 'viewer'
    ? api.asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', headers, body })
    : api.asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', headers, body });
}

/** A viewer who is not signed in, or has no licence, sees nothing. */
export function isNobody(response: APIResponse, actor: Actor): boolean {
  return actor === 'viewer' && (response.status === 401 || response.status === 403);
}

export function* inPages<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += mostPerFetch) yield items.slice(from, from + mostPerFetch);
}
