import api, { route } from '@forge/api';
import { z } from 'zod';
import type { Site } from '../../app/launch-ports';
import { readBody } from './read-body';
import { send } from './send';

const siteFields = z.array(
  z.object({ id: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }),
);

/**
 * Ids of the app's own fields: Jira gives each one an id of the site, and marks it with the app and the key of the manifest.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get
 */
export async function appFields(): ReturnType<Site['appFields']> {
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/field`, { headers: { Accept: 'application/json' } }),
  );
  const fields = await readBody(response, siteFields);
  const idOf = (key: string): string | null =>
    fields.find(({ schema }) => schema?.custom?.endsWith(`/static/${key}`))?.id ?? null;
  return { gate: idOf('gate'), asked: idOf('approvers') };
}
