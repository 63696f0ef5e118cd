import type { JiraState } from './jira-state';
import type { IssueRecord } from './records';

/** The search index: issues as they were `lagMs` ago. */
export function indexOf(state: JiraState, lagMs: number, reconciled: ReadonlySet<string>): IssueRecord[] {
  forgetOld(state, lagMs);
  const ids = new Set([...state.issues.keys(), ...state.pastIssues.keys()]);
  return [...ids].flatMap((id) => (reconciled.has(id) ? state.issues.get(id) : indexedVersion(state, id)) ?? []);
}

/** @returns the properties of an issue as the index knows them; `indexOf` has been asked just before */
export function indexedProperties(state: JiraState, reconciled: ReadonlySet<string>) {
  return (issueId: string): ReadonlyMap<string, unknown> => {
    const past = reconciled.has(issueId) ? undefined : state.pastIssues.get(issueId)?.[0];
    return past?.properties ?? state.properties.get(issueId) ?? new Map<string, unknown>();
  };
}

/** Brings the index level with the store at once. */
export function settleIndex(state: JiraState): void {
  state.pastIssues.clear();
}

function forgetOld(state: JiraState, lagMs: number): void {
  const horizon = state.now() - lagMs;
  for (const [id, past] of state.pastIssues) {
    const fresh = past.filter((version) => version.until > horizon);
    if (fresh.length === 0) state.pastIssues.delete(id);
    else state.pastIssues.set(id, fresh);
  }
}

function indexedVersion(state: JiraState, id: string): IssueRecord | undefined {
  const oldest = state.pastIssues.get(id)?.[0];
  return oldest === undefined ? state.issues.get(id) : oldest.record;
}
