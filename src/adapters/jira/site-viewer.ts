import api, { route } from '@forge/api';
import { z } from 'zod';
import { readBody } from './read-body';
import { isNobody } from './read-issues';
import { send } from './send';

const held = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get */
export async function viewerAdministers(): Promise<boolean> {
  const response = await send(() =>
    api.asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`, {
      headers: { Accept: 'application/json' },
    }),
  );
  if (isNobody(response, 'viewer')) return false;
  return (await readBody(response, held)).permissions.ADMINISTER.havePermission;
}
