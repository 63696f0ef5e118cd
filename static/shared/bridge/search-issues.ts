import { requestJira } from '@forge/bridge';
import { z } from 'zod';
import { issueFields, toFoundIssue, wireIssue } from './found-issue';

export interface FoundIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly projectName: string;
  readonly due: string | null;
}

export type SearchOutcome =
  | { readonly kind: 'found'; readonly issues: readonly FoundIssue[] }
  /** Jira does not understand the query; `message` is Jira's own. */
  | { readonly kind: 'refused'; readonly message: string };

const limit = 20;

/**
 * Searches as the person who looks, so only issues they may see come back; at most 20.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 * @throws Error when Jira cannot be reached or answers in another shape
 */
export async function searchIssues(jql: string): Promise<SearchOutcome> {
  const response = await requestJira('/rest/api/3/search/jql', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ jql, maxResults: limit, fields: issueFields }),
  });
  if (response.status === 400) return { kind: 'refused', message: refusalText(await response.json()) };
  if (!response.ok) throw new Error(`Cannot search Jira: it answered ${response.status}`);
  const page = searchPage.parse(await response.json());
  return { kind: 'found', issues: page.issues.map(toFoundIssue) };
}

const searchPage = z.object({ issues: z.array(wireIssue) });

const refusal = z.object({ errorMessages: z.array(z.string()).min(1) });

function refusalText(body: unknown): string {
  const parsed = refusal.safeParse(body);
  return parsed.success ? parsed.data.errorMessages.join(' ') : 'Jira does not understand this query.';
}
