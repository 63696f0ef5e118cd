import type { APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Actor, Issue, Issues } from '../../app/ports';
import { bulkFetchAll, leanLot, mostPerFetch, type Lot } from './bulk-fetch';
import type { SettingsSource } from './settings-source';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Settings } from '../../domain/settings/settings';
import { issueSchema, toIssue, toVersionedIssue } from './issue-schema';
import { readBody } from './read-body';

const page = z.object({ issues: z.array(issueSchema) });
type Found = z.infer<typeof issueSchema>;

interface Wanted<T extends Issue> {
  readonly ids: readonly MilestoneId[];
  readonly actor: Actor;
  /** Beyond those of one value. */
  readonly more: readonly string[];
  readonly lot: Lot;
  readonly to: (found: Found, settings: Settings) => T;
}

/** Issues that do not exist, or that the actor may not see, are absent. One per invocation. */
export function createIssueReads(settings: SettingsSource): Pick<Issues, 'read' | 'readVersioned'> {
  const lean = leanLot();
  return {
    read: (ids, actor) => readAll(settings, { ids, actor, more: [], lot: lean, to: toIssue }),
    readVersioned: (ids, actor) =>
      readAll(settings, { ids, actor, more: ['fixVersions'], lot: { most: mostPerFetch }, to: toVersionedIssue }),
  };
}

async function readAll<T extends Issue>(settings: SettingsSource, wanted: Wanted<T>): Promise<Map<MilestoneId, T>> {
  const { ids, actor, more, lot, to } = wanted;
  const issues = new Map<MilestoneId, T>();
  if (ids.length === 0) return issues;
  const settled = await settings.read();
  const fields = [...wantedFields(settled, actor), ...more];
  for await (const response of bulkFetchAll({ ids, fields, actor }, lot)) {
    if (isNobody(response, actor)) return issues;
    for (const found of (await readBody(response, page)).issues)
      issues.set(found.id as MilestoneId, to(found, settled));
  }
  return issues;
}

/** Fields from which an issue is read, each of one value. Who is to do it only matters to a person who looks. */
export function wantedFields({ startField }: Settings, actor: Actor): string[] {
  const always = ['summary', 'duedate', 'status', 'issuetype', 'project'];
  return [...always, ...(actor === 'viewer' ? ['assignee'] : []), ...(startField === null ? [] : [startField])];
}

/** A viewer who is not signed in, or has no licence, sees nothing. */
export function isNobody(response: APIResponse, actor: Actor): boolean {
  return actor === 'viewer' && (response.status === 401 || response.status === 403);
}
