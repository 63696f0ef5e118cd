import type { Call } from '../http/route';
import { issuetype } from '../fields/choice-fields';
import { assignee, creator, reporter } from '../fields/people-fields';
import { projectOf } from '../state/issues';
import { instant } from '../views/instant';
import { projectView } from '../views/project-view';
import { statusView } from '../views/catalog-views';
import type { AttachmentRecord, ChangeItem, IssueRecord } from '../state/records';

export function emitIssueCreated(call: Call, issue: IssueRecord): void {
  emit(call, 'avi:jira:created:issue', {
    issue: eventIssue(call, issue),
    ...by(call),
    associatedUsers: users(call, issue),
  });
}

/** An assignment is told twice: as itself and as an update. */
export function emitIssueUpdated(call: Call, issue: IssueRecord, items: readonly ChangeItem[]): void {
  const status = items.find((item) => item.fieldId === 'status');
  const assigned = items.some((item) => item.fieldId === 'assignee');
  const payload = {
    issue: eventIssue(call, issue),
    ...by(call),
    changelog: { items },
    associatedUsers: users(call, issue),
    ...(status === undefined
      ? {}
      : { associatedStatuses: [status.from, status.to].flatMap((id) => (id === null ? [] : statusView(call, id))) }),
  };
  const jiraEventTypeName = status !== undefined ? 'issue_generic' : assigned ? 'issue_assigned' : 'issue_updated';
  emit(call, 'avi:jira:updated:issue', { ...payload, jiraEventTypeName });
  if (assigned) emit(call, 'avi:jira:assigned:issue', { ...payload, jiraEventTypeName: 'issue_assigned' });
}

export function emitIssueDeleted(call: Call, issue: IssueRecord): void {
  emit(call, 'avi:jira:deleted:issue', { issue: eventIssue(call, issue), ...by(call) });
}

export function emitCommented(call: Call, issue: IssueRecord, comment: unknown): void {
  emit(call, 'avi:jira:commented:issue', { issue: eventIssue(call, issue), ...by(call), comment });
}

/** What an attachment holds in its events is not documented beyond its name; apps read these members. */
export function emitAttachment(
  call: Call,
  kind: 'created' | 'deleted',
  { id, issueId, filename }: AttachmentRecord,
): void {
  emit(call, `avi:jira:${kind}:attachment`, { attachment: { id, issueId, fileName: filename }, ...by(call) });
}

export function emitProperty(
  call: Call,
  kind: 'set' | 'deleted',
  { issue, key }: { issue: IssueRecord; key: string },
): void {
  const payload = { entityId: Number(issue.id), property: { key }, ...by(call) };
  emit(call, `avi:jira:${kind}:issue-property`, payload);
}

/** Sends an event on behalf of whoever made the call. */
export function emit(call: Call, eventType: string, payload: Readonly<Record<string, unknown>>): void {
  const byApp = call.caller.as === 'app' || (call.caller.as === 'user' && call.caller.invocation !== null);
  call.emit({ eventType, payload, byApp, ...(call.trace === undefined ? {} : { trace: call.trace }) });
}

/** The event promises these fields only: no dates, no links, no custom fields. */
function eventIssue(call: Call, issue: IssueRecord) {
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      summary: issue.summary,
      issuetype: issuetype.show(issue, call),
      creator: creator.show(issue, call),
      created: instant(issue.created),
      project: projectView(call, projectOf(call.state, issue)),
      reporter: reporter.show(issue, call),
      assignee: assignee.show(issue, call),
      updated: instant(issue.updated),
      status: statusView(call, issue.statusId),
    },
  };
}

function by(call: Call): { atlassianId?: string } {
  return call.accountId === '' ? {} : { atlassianId: call.accountId };
}

function users(call: Call, issue: IssueRecord) {
  const ids = new Set([issue.assigneeId, issue.reporterId, issue.creatorId, call.accountId]);
  return [...ids].flatMap((accountId) => (accountId ? { accountId } : []));
}
