import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Issue, SearchOutcome } from '../../app/ports';
import { issueSchema, toIssue } from './issue-schema';
import { errorText, readBody } from './read-body';
import { isNobody, wantedFields } from './read-issues';
import { send } from './send';
import type { SettingsSource } from './settings-source';

/** As many as Jira gives with their fields. */
const mostPerPage = 100;

const page = z.object({ issues: z.array(issueSchema).default([]), nextPageToken: z.string().nullish() });

/**
 * Issues that the viewer finds, in Jira's order, at most so many.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export async function searchIssues(settings: SettingsSource, jql: string, most: number): Promise<SearchOutcome> {
  const settled = await settings.read();
  const fields = wantedFields(settled, 'viewer');
  const issues: Issue[] = [];
  for (let token: string | null = null; ;) {
    const maxResults = Math.min(mostPerPage, most - issues.length);
    const response = await postSearch({ jql, fields, maxResults, ...(token === null ? {} : { nextPageToken: token }) });
    if (isNobody(response, 'viewer')) return { kind: 'found', issues: [], more: false };
    if (response.status === 400) return { kind: 'refused', reason: await errorText(response) };
    const found = await readBody(response, page);
    issues.push(...found.issues.map((issue) => toIssue(issue, settled)));
    token = found.nextPageToken ?? null;
    if (token === null || issues.length >= most) return { kind: 'found', issues, more: token !== null };
  }
}

/** A search changes nothing and may be sent again. */
export async function postSearch(body: object): Promise<APIResponse> {
  return send(() =>
    api.asUser().requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}
