import type { JiraState } from './jira-state';
import { rememberPast } from './remember-past';

/** Sets one property of an issue; the search index learns of it later. */
export function putProperty(state: JiraState, issueId: string, { key, value }: { key: string; value: unknown }): void {
  rememberPast(state, issueId);
  state.properties.set(issueId, new Map([...(state.properties.get(issueId) ?? []), [key, value]]));
}

/** @returns false when the issue has no such property */
export function dropProperty(state: JiraState, issueId: string, key: string): boolean {
  const values = new Map(state.properties.get(issueId));
  if (!values.delete(key)) return false;
  rememberPast(state, issueId);
  state.properties.set(issueId, values);
  return true;
}
