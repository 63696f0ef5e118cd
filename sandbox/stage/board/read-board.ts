import type { Issue } from '../api/issue';
import type { JiraClient } from '../api/jira-client';
import { succeed, type Outcome } from '../api/outcome';
import { searchIssues } from '../api/search';
import type { Status } from '../api/status';
import { readTransitions } from '../api/transition';

export interface Board {
  readonly issues: readonly Issue[];
  /** Statuses that issues of the project can reach. */
  readonly statuses: readonly Status[];
  /** Whether the signed-in person may move any of them. */
  readonly mayMove: boolean;
}

export async function readBoard(jira: JiraClient, projectKey: string): Promise<Outcome<Board>> {
  const issues = await searchIssues(jira, `project = ${projectKey} ORDER BY key ASC`);
  if (!issues.ok) return issues;
  const statuses = await reachableStatuses(jira, issues.value);
  return succeed({ issues: issues.value, statuses, mayMove: statuses.length > 0 });
}

/** One issue of each type stands for its workflow. Who may not move issues sees the columns that are in use. */
async function reachableStatuses(jira: JiraClient, issues: readonly Issue[]): Promise<Status[]> {
  const perType = new Map(issues.map((issue) => [issue.fields.issuetype.id, issue.key]));
  const answers = await Promise.all([...perType.values()].map((key) => readTransitions(jira, key)));
  return answers.flatMap((answer) => (answer.ok ? answer.value.transitions.map(({ to }) => to) : []));
}
