import api, { route } from '@forge/api';
import { z } from 'zod';
import type { Actor, GatesLink, LinkPage } from '../../app/ports';
import type { SettingsSource } from './settings-source';
import type { MilestoneId } from '../../domain/schedule/plan';
import { linkedIssueSchema, toGatesLinks } from './issue-schema';
import { bulkFetch, inPages } from './bulk-fetch';
import { isNobody } from './read-issues';
import { readBody } from './read-body';
import { send } from './send';

const fetched = z.object({ issues: z.array(linkedIssueSchema) });
const searched = z.object({ issues: z.array(linkedIssueSchema).default([]), nextPageToken: z.string().nullish() });

/** Links of type Gates of these issues, each once. */
export async function linksOf(
  settings: SettingsSource,
  ids: readonly MilestoneId[],
  actor: Actor,
): Promise<GatesLink[]> {
  const { linkTypeName } = await settings.read();
  const links = new Map<string, GatesLink>();
  for (const some of inPages(ids)) {
    const response = await send(() => bulkFetch({ issueIdsOrKeys: some, fields: ['issuelinks'] }, actor));
    if (isNobody(response, actor)) return [];
    const { issues } = await readBody(response, fetched);
    for (const link of issues.flatMap((issue) => toGatesLinks(issue, linkTypeName))) links.set(link.linkId, link);
  }
  return [...links.values()];
}

/**
 * All links of type Gates on the site, by pages of issues.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export async function linkPage(settings: SettingsSource, after: string | null): Promise<LinkPage> {
  const { linkTypeName } = await settings.read();
  const query = {
    jql: `issueLinkType = "${linkTypeName.replace(/["\\]/g, '\\$&')}" ORDER BY key ASC`,
    fields: ['issuelinks'],
    maxResults: 100,
    ...(after === null ? {} : { nextPageToken: after }),
  };
  const response = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(query),
    }),
  );
  const { issues, nextPageToken } = await readBody(response, searched);
  // Each link is listed at both of its ends.
  const links = new Map(
    issues.flatMap((issue) => toGatesLinks(issue, linkTypeName)).map((link) => [link.linkId, link]),
  );
  return { links: [...links.values()], next: nextPageToken ?? null };
}
