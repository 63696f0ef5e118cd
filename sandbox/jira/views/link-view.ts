import type { IssueRecord, LinkRecord, LinkTypeRecord } from '../state/records';
import { linkTypeOf } from '../state/links';
import { issueTypeView, priorityView, statusView } from './catalog-views';
import type { ViewContext } from './user-view';

/**
 * An entry of the `issuelinks` field: an entry with `outwardIssue` reads "this issue <outward> that one".
 * @returns undefined when the issue at the other end is gone
 * @see https://developer.atlassian.com/cloud/jira/platform/issue-linking-model/
 */
export function linkEntryView(context: ViewContext, issueId: string, link: LinkRecord) {
  const isSource = link.sourceId === issueId;
  const other = context.state.issues.get(isSource ? link.destinationId : link.sourceId);
  if (other === undefined) return undefined;
  const end = linkedIssueView(context, other);
  return { ...linkHead(context, link), ...(isSource ? { outwardIssue: end } : { inwardIssue: end }) };
}

/** The link by itself names both ends as its creation took them: `inwardIssue` is the one that does it. */
export function linkView(
  context: ViewContext,
  link: LinkRecord,
  ends: { source: IssueRecord; destination: IssueRecord },
) {
  return {
    ...linkHead(context, link),
    inwardIssue: linkedIssueView(context, ends.source),
    outwardIssue: linkedIssueView(context, ends.destination),
  };
}

export function linkTypeView({ site }: ViewContext, type: LinkTypeRecord) {
  return { ...type, self: `${site.baseUrl}/rest/api/3/issueLinkType/${type.id}` };
}

/** The few fields of an issue that links and parents show. */
export function linkedIssueView(context: ViewContext, issue: IssueRecord) {
  return {
    id: issue.id,
    key: issue.key,
    self: `${context.site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusView(context, issue.statusId),
      priority: priorityView(context, issue.priorityId),
      issuetype: issueTypeView(context, issue.typeId),
    },
  };
}

function linkHead(context: ViewContext, link: LinkRecord) {
  return {
    id: link.id,
    self: `${context.site.baseUrl}/rest/api/3/issueLink/${link.id}`,
    type: linkTypeView(context, linkTypeOf(context.state, link)),
  };
}
