import api, { route } from '@forge/api';
import { z } from 'zod';
import type { Rights } from '../../app/ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readBody } from './read-body';
import { inPages } from './bulk-fetch';
import { isNobody } from './read-issues';
import { send } from './send';

const held = z.object({ havePermission: z.boolean() });
const permissions = z.object({ permissions: z.object({ LINK_ISSUES: held, EDIT_ISSUES: held }) });
const users = z.object({ values: z.array(z.object({ accountId: z.string(), displayName: z.string() })) });

const none: Rights = { canLink: false, canEdit: false };

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get */
export async function rightsOn(id: MilestoneId): Promise<Rights> {
  const response = await send(() =>
    api.asUser().requestJira(route`/rest/api/3/mypermissions?issueId=${id}&permissions=LINK_ISSUES,EDIT_ISSUES`, {
      headers: { Accept: 'application/json' },
    }),
  );
  if (isNobody(response, 'viewer') || response.status === 404) return none;
  const { LINK_ISSUES: link, EDIT_ISSUES: edit } = (await readBody(response, permissions)).permissions;
  return { canLink: link.havePermission, canEdit: edit.havePermission };
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get */
export async function namesOf(accountIds: readonly string[]): Promise<Map<string, string>> {
  const pages = await Promise.all([...inPages(accountIds)].map(namesOfPage));
  return new Map(pages.flat());
}

async function namesOfPage(accountIds: readonly string[]): Promise<[string, string][]> {
  // Jira answers with ten of them unless asked for more.
  const query = new URLSearchParams([['maxResults', '100'], ...accountIds.map((id) => ['accountId', id])]);
  const response = await send(() =>
    api.asUser().requestJira(route`/rest/api/3/user/bulk?${query}`, { headers: { Accept: 'application/json' } }),
  );
  if (isNobody(response, 'viewer')) return [];
  const { values } = await readBody(response, users);
  return values.map(({ accountId, displayName }) => [accountId, displayName]);
}
