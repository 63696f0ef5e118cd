import api, { route, type APIResponse } from '@forge/api';
import type { Actor, WriteOutcome } from '../../app/ports';
import type { SettingsSource } from './settings-source';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { errorText, unexpected } from './read-body';
import type { Pace } from './pace';
import { send } from './send';

interface DateChange {
  readonly from: KnownDates;
  readonly to: KnownDates;
  readonly projectKey?: string;
  readonly actor: Actor;
}

interface Tools {
  readonly settings: SettingsSource;
  readonly pace: Pace;
}

/**
 * Writes only the dates that differ, in one call.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put
 */
export async function writeDates(
  { settings, pace }: Tools,
  id: MilestoneId,
  { from, to, projectKey, actor }: DateChange,
): Promise<WriteOutcome> {
  const { startField } = await settings.read();
  const fields = {
    ...(from.due === to.due ? {} : { duedate: to.due }),
    ...(startField === null || from.start === to.start ? {} : { [startField]: to.start }),
  };
  const response = await send(async () => {
    await pace();
    return putFields(id, fields, actor);
  });
  return toOutcome(response, { actor, project: projectKey === undefined ? 'this project' : `project ${projectKey}` });
}

async function putFields(id: MilestoneId, fields: Record<string, unknown>, actor: Actor): Promise<APIResponse> {
  const body = JSON.stringify({ fields });
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return actor === 'viewer'
    ? api.asUser().requestJira(route`/rest/api/3/issue/${id}`, { method: 'PUT', headers, body })
    : api.asApp().requestJira(route`/rest/api/3/issue/${id}`, { method: 'PUT', headers, body });
}

async function toOutcome(
  response: APIResponse,
  { actor, project }: { readonly actor: Actor; readonly project: string },
): Promise<WriteOutcome> {
  const who = actor === 'app' ? 'Lockstep' : 'You';
  const told = await reasonOf(response);
  switch (response.status) {
    case 200:
    case 204:
      return { kind: 'written' };
    case 400:
      return {
        kind: 'refused',
        reason: `Jira does not take the date in ${project}${told} Ask a project admin to put the date on the edit screen.`,
      };
    case 401:
    case 403:
      return {
        kind: 'refused',
        reason: `${who} may not edit issues in ${project}${told} Ask a project admin for the permission "Edit issues".`,
      };
    case 404:
      return { kind: 'vanished' };
    default:
      throw await unexpected(response);
  }
}

async function reasonOf(response: APIResponse): Promise<string> {
  const text = response.ok ? '' : await errorText(response);
  return text === '' ? '.' : `: ${text.replace(/\.?$/, '.')}`;
}
