import api, { route } from '@forge/api';
import { z } from 'zod';
import type { DateField } from '../../app/launch-ports';
import { readBody } from './read-body';
import { send } from './send';

const types = z.object({ issueLinkTypes: z.array(z.object({ name: z.string() })) });
const siteFields = z.array(
  z.object({ id: z.string(), name: z.string(), schema: z.object({ type: z.string().optional() }).optional() }),
);

/** Names of the link types on the site, as the app sees them. */
export async function linkTypes(): Promise<string[]> {
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/issueLinkType`, { headers: { Accept: 'application/json' } }),
  );
  return (await readBody(response, types)).issueLinkTypes.map(({ name }) => name);
}

/**
 * Fields that hold a day, but the due date. Fields with a time of day are none: they refuse a day.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get
 */
export async function dateFields(): Promise<DateField[]> {
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/field`, { headers: { Accept: 'application/json' } }),
  );
  const fields = await readBody(response, siteFields);
  return fields
    .filter(({ id, schema }) => schema?.type === 'date' && id.startsWith('customfield_'))
    .map(({ id, name }) => ({ id, name }));
}
