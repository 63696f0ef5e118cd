import type { IssueCard } from '../../../src/contract/issue-card';

/** `Feature freeze (PROD-2)`; of an issue this viewer may not see nothing is told. */
export function issueName(issue: IssueCard | null): string {
  return issue === null ? 'An issue you cannot see' : `${issue.summary} (${issue.key})`;
}

/** `PROD-2`, for places where the summary stands nearby. */
export function issueShortName(issue: Pick<IssueCard, 'key'> | null): string {
  return issue === null ? 'an issue you cannot see' : issue.key;
}
