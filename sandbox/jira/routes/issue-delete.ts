import { emitIssueDeleted } from '../events/issue-events';
import { emitLink } from '../events/link-events';
import { tell } from '../events/tell';
import { noContent, refuse, type Answer } from '../http/answer';
import { onIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { mayOn } from '../rights/may';
import { issueTypeById } from '../state/catalog';
import { childrenOf, dropIssue, putIssue } from '../state/issues';
import { dropLink, linksOf } from '../state/links';
import type { IssueRecord } from '../state/records';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete */
export const issueDeleteRoutes: readonly Route[] = [
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/:issueIdOrKey',
    scopes: scope.write,
    handler: (call) => onIssue(call, (issue) => deleteIssue(call, issue)),
  },
];

function deleteIssue(call: Call, issue: IssueRecord): Answer {
  if (!mayOn(call.state, call.subject, { issue, permission: 'DELETE_ISSUES' }))
    return refuse(403, ['You do not have permission to delete issues in this project.']);
  const children = childrenOf(call.state, issue.id);
  const subtasks = children.filter((child) => issueTypeById(child.typeId).level === -1);
  if (subtasks.length > 0 && call.query.get('deleteSubtasks') !== 'true')
    return refuse(400, [
      `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    ]);
  for (const subtask of subtasks) remove(call, subtask);
  for (const child of children) if (!subtasks.includes(child)) putIssue(call.state, { ...child, parentId: null });
  remove(call, issue);
  emitIssueDeleted(call, issue);
  tell(call, `deleted ${issue.key} "${issue.summary}"`, issue.key);
  return noContent;
}

/** Links go with the issue, each with an event of its own; of sub-tasks that go with their parent nothing is told. */
function remove(call: Call, issue: IssueRecord): void {
  for (const link of linksOf(call.state, issue.id)) {
    dropLink(call.state, link);
    emitLink(call, 'deleted', link);
  }
  dropIssue(call.state, issue);
}
