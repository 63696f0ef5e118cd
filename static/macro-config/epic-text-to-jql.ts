import { issueTextToJql } from '../shared/text/issue-text-to-jql';

/** As for any issue, but epics first: other issues only where no epic is found. A key is always taken at its word. */
export function epicTextToJql(text: string): readonly string[] {
  const queries = issueTextToJql(text);
  const bySummary = queries.slice(-1);
  return [...queries.slice(0, -1), ...bySummary.map((query) => `issuetype = Epic AND ${query}`), ...bySummary];
}
