import type { Issue } from './issue';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';
import { fetchIssues, searchIssues } from './search';

/** Issues whose key is the text, or whose summary holds words that begin like it. At most ten. */
export async function findIssues(jira: JiraClient, text: string): Promise<Outcome<Issue[]>> {
  const wanted = text.trim();
  if (isIssueKey(wanted)) return fetchIssues(jira, [wanted.toUpperCase()]);
  const jql = summaryQuery(wanted);
  return jql === undefined ? succeed([]) : searchIssues(jira, jql, 10);
}

export function isIssueKey(text: string): boolean {
  return /^[a-z][a-z0-9]+-\d+$/i.test(text);
}

/** @returns undefined when the text has no word to look for */
export function summaryQuery(text: string): string | undefined {
  const words = text.replace(/[^\p{L}\p{N}\s]/gu, ' ').trim();
  return words === '' ? undefined : `summary ~ "${words}*" ORDER BY key ASC`;
}
