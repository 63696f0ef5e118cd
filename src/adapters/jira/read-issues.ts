import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Actor, Issue, Issues } from '../../app/ports';
import type { SettingsSource } from './settings-source';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Settings } from '../../domain/settings/settings';
import { issueSchema, toIssue, toVersionedIssue } from './issue-schema';
import { readBody } from './read-body';
import { send } from './send';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
const mostPerFetch = 100;
/** Where only fields of one value are asked for, as long as the site grants it. */
const mostLeanPerFetch = 1_000;

const page = z.object({ issues: z.array(issueSchema) });
type Found = z.infer<typeof issueSchema>;

interface Wanted<T extends Issue> {
  readonly ids: readonly MilestoneId[];
  readonly actor: Actor;
  /** Beyond those of one value. */
  readonly more: readonly string[];
  readonly most: () => number;
  /** Jira does not give so many at once. */
  readonly tooMany?: () => void;
  readonly to: (found: Found, settings: Settings) => T;
}

/** Issues that do not exist, or that the actor may not see, are absent. One per invocation. */
export function createIssueReads(settings: SettingsSource): Pick<Issues, 'read' | 'readVersioned'> {
  let most = mostLeanPerFetch;
  const tooMany = (): void => void (most = mostPerFetch);
  return {
    read: (ids, actor) => readAll(settings, { ids, actor, more: [], most: () => most, tooMany, to: toIssue }),
    readVersioned: (ids, actor) =>
      readAll(settings, { ids, actor, more: ['fixVersions'], most: () => mostPerFetch, to: toVersionedIssue }),
  };
}

async function readAll<T extends Issue>(settings: SettingsSource, wanted: Wanted<T>): Promise<Map<MilestoneId, T>> {
  const { ids, actor, more, to } = wanted;
  const issues = new Map<MilestoneId, T>();
  if (ids.length === 0) return issues;
  const settled = await settings.read();
  const fields = [...wantedFields(settled, actor), ...more];
  for (let from = 0; from < ids.length;) {
    const some = ids.slice(from, from + wanted.most());
    const response = await send(() => bulkFetch({ issueIdsOrKeys: some, fields }, actor));
    if (isNobody(response, actor)) return issues;
    if (response.status === 400 && some.length > mostPerFetch && wanted.tooMany) {
      wanted.tooMany();
      continue;
    }
    for (const found of (await readBody(response, page)).issues)
      issues.set(found.id as MilestoneId, to(found, settled));
    from += some.length;
  }
  return issues;
}

/** Fields from which an issue is read, each of one value. Who is to do it only matters to a person who looks. */
export function wantedFields({ startField }: Settings, actor: Actor): string[] {
  const always = ['summary', 'duedate', 'status', 'issuetype', 'project'];
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
