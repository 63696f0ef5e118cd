import api, { route, type APIResponse } from '@forge/api';
import type { WriteOutcome } from '../../app/ports';
import type { SettingsSource } from './settings-source';
import type { MilestoneId } from '../../domain/schedule/plan';
import { errorText, unexpected } from './read-body';
import { send } from './send';

interface Ends {
  readonly from: MilestoneId;
  readonly to: MilestoneId;
}

/** Draws a link of type Gates as the viewer. Sending it twice makes one link. */
export async function drawLink(settings: SettingsSource, ends: Ends): Promise<WriteOutcome> {
  const { linkTypeName } = await settings.read();
  return postLink(linkTypeName, ends);
}

/** Links two issues with the type that a new site of Jira has; where an admin has taken it away, Jira answers 404. */
export function relate(ends: Ends): Promise<WriteOutcome> {
  return postLink('Relates', ends);
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-post */
async function postLink(typeName: string, { from, to }: Ends): Promise<WriteOutcome> {
  // "inwardIssue" is the issue from which the link is read outward: it gates the other one.
  const body = JSON.stringify({ type: { name: typeName }, inwardIssue: { id: from }, outwardIssue: { id: to } });
  const response = await send(() =>
    api.asUser().requestJira(route`/rest/api/3/issueLink`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    }),
  );
  return toOutcome(response);
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-linkid-delete */
export async function removeLink(linkId: string): Promise<WriteOutcome> {
  return toOutcome(
    await send(() => api.asUser().requestJira(route`/rest/api/3/issueLink/${linkId}`, { method: 'DELETE' })),
  );
}

async function toOutcome(response: APIResponse): Promise<WriteOutcome> {
  switch (response.status) {
    case 200:
    case 201:
    case 204:
      return { kind: 'written' };
    case 404:
      return { kind: 'vanished' };
    case 400:
    case 401:
    case 403:
    case 413:
      return {
        kind: 'refused',
        reason: `Jira does not allow this link: ${(await errorText(response)) || `it answers ${response.status}`}`,
      };
    default:
      throw await unexpected(response);
  }
}
