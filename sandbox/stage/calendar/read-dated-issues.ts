import { readStartDateField } from '../api/field';
import type { Issue } from '../api/issue';
import type { JiraClient } from '../api/jira-client';
import { succeed, type Outcome } from '../api/outcome';
import { searchIssues } from '../api/search';

export interface DatedIssues {
  readonly issues: readonly Issue[];
  /** Id of the custom field "Start date", where the site has one. */
  readonly startField: string | undefined;
}

export async function readDatedIssues(jira: JiraClient, projectKey: string): Promise<Outcome<DatedIssues>> {
  const [issues, startField] = await Promise.all([
    searchIssues(jira, `project = ${projectKey} ORDER BY key ASC`),
    readStartDateField(jira),
  ]);
  if (!issues.ok) return issues;
  return succeed({ issues: issues.value, startField: startField.ok ? startField.value : undefined });
}
