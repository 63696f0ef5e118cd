import type { JiraState } from './jira-state';

/** To be called before an issue or its properties change: the search index keeps what was for a while. */
export function rememberPast(state: JiraState, issueId: string): void {
  const past = state.pastIssues.get(issueId) ?? [];
  const properties = state.properties.get(issueId) ?? new Map<string, unknown>();
  past.push({ record: state.issues.get(issueId), properties, until: state.now() });
  state.pastIssues.set(issueId, past);
}
