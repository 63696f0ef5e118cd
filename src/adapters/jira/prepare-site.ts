import api, { route } from '@forge/api';
import { z } from 'zod';
import type { SiteFacts } from '../../app/ports';
import { readBody, unexpected } from './read-body';
import { send } from './send';

const linkType = { name: 'Gates', outward: 'gates', inward: 'is gated by' };

const linkTypes = z.object({ issueLinkTypes: z.array(z.object({ name: z.string() })) });
const siteFields = z.array(
  z.object({ id: z.string(), name: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }),
);
const datePicker = 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker';

/** Makes or finds the link type, and looks the start date field up. */
export async function prepareSite(): Promise<SiteFacts> {
  return { linkTypeName: await ensureLinkType(), startField: await findStartField() };
}

/**
 * Jira answers 404 when the name is taken: then the type is there already, under whatever case it was written.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-post
 */
async function ensureLinkType(): Promise<string> {
  const present = await findLinkType();
  if (present !== undefined) return present;
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/issueLinkType`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(linkType),
    }),
  );
  if (response.status === 201) return linkType.name;
  const taken = response.status === 404 ? await findLinkType() : undefined;
  if (taken === undefined) throw await unexpected(response);
  return taken;
}

async function findLinkType(): Promise<string | undefined> {
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/issueLinkType`, { headers: { Accept: 'application/json' } }),
  );
  const { issueLinkTypes } = await readBody(response, linkTypes);
  return issueLinkTypes.find(({ name }) => name.toLowerCase() === linkType.name.toLowerCase())?.name;
}

/** Start date is a custom field whose id differs from site to site. */
async function findStartField(): Promise<string | null> {
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/field`, { headers: { Accept: 'application/json' } }),
  );
  const fields = await readBody(response, siteFields);
  return fields.find(({ name, schema }) => name === 'Start date' && schema?.custom === datePicker)?.id ?? null;
}
