import { z } from 'zod';
import { issueSchema, type Issue } from './issue';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';

const foundSchema = z.object({
  issues: z.array(z.object({ id: z.string() })).default([]),
  nextPageToken: z.string().nullish(),
});

const fetchedSchema = z.object({ issues: z.array(issueSchema) });

/** Jira fetches at most so many issues at once. */
const bulkLimit = 100;

/**
 * Finds issues by the index, then reads them from the store: the index lags behind a write by about a second, and who
 * has just moved a date wants to see it.
 */
export async function searchIssues(jira: JiraClient, jql: string, limit = 500): Promise<Outcome<Issue[]>> {
  const ids = await findIds(jira, jql, limit);
  return ids.ok ? fetchIssues(jira, ids.value) : ids;
}

/** @returns the issues in the order asked for; what cannot be seen is left out */
export async function fetchIssues(jira: JiraClient, idsOrKeys: readonly string[]): Promise<Outcome<Issue[]>> {
  const issues = new Map<string, Issue>();
  for (let start = 0; start < idsOrKeys.length; start += bulkLimit) {
    const issueIdsOrKeys = idsOrKeys.slice(start, start + bulkLimit);
    const body = { issueIdsOrKeys, fields: ['*all'] };
    const page = await jira.post('/rest/api/3/issue/bulkfetch', body, fetchedSchema);
    if (!page.ok) return page;
    for (const issue of page.value.issues) issues.set(issue.id, issue).set(issue.key, issue);
  }
  return succeed(idsOrKeys.flatMap((id) => issues.get(id) ?? []));
}

async function findIds(jira: JiraClient, jql: string, limit: number): Promise<Outcome<string[]>> {
  const ids: string[] = [];
  let nextPageToken: string | null | undefined;
  do {
    const body = { jql, fields: ['id'], maxResults: 100, ...(nextPageToken ? { nextPageToken } : {}) };
    const page = await jira.post('/rest/api/3/search/jql', body, foundSchema);
    if (!page.ok) return page;
    ids.push(...page.value.issues.map((issue) => issue.id));
    nextPageToken = page.value.nextPageToken;
  } while (nextPageToken && ids.length < limit);
  return succeed(ids.slice(0, limit));
}
