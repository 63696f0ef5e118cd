import type { IssueLink, LinkedIssue } from '../api/link';

export interface LinkGroup {
  /** "gates", "is gated by" */
  readonly wording: string;
  readonly links: readonly { readonly id: string; readonly issue: LinkedIssue }[];
}

/**
 * Links by how the shown issue relates to the other one.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/ an `outwardIssue` is the
 * one to which the shown issue does what the outward wording says
 */
export function linkGroups(links: readonly IssueLink[]): LinkGroup[] {
  const groups = new Map<string, { id: string; issue: LinkedIssue }[]>();
  for (const { id, type, inwardIssue, outwardIssue } of links) {
    const wording = outwardIssue ? type.outward : type.inward;
    const issue = outwardIssue ?? inwardIssue;
    if (issue) groups.set(wording, [...(groups.get(wording) ?? []), { id, issue }]);
  }
  return [...groups].map(([wording, members]) => ({ wording, links: members }));
}
