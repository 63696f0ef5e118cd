import type { Jira } from '../jira/jira';
import { findIssue } from '../jira/state/issues';

/** The number of an issue of the demo. @throws when there is none of that key */
export function issueIdOf(jira: Jira, key: string): string {
  const issue = findIssue(jira.state, key);
  if (issue === undefined) throw new Error(`Cannot seed the demo: there is no issue "${key}"`);
  return issue.id;
}
