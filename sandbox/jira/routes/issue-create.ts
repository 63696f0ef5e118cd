import { z } from 'zod';
import { emitIssueCreated } from '../events/issue-events';
import { tell } from '../events/tell';
import { created, refuse, type Answer } from '../http/answer';
import { readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { nextIssueKey, putIssue } from '../state/issues';
import { nextId } from '../state/jira-state';
import type { IssueRecord } from '../state/records';
import { draftIssue } from './draft-issue';
import { editBody, type EditBody } from './edit-body';
import { setProperty } from './properties';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post */
export const issueCreateRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issue', scopes: scope.write, handler: createIssue },
  { method: 'POST', path: '/rest/api/3/issue/bulk', scopes: scope.write, handler: createIssues },
];

function createIssue(call: Call): Answer {
  const body = readBody(call, editBody);
  if (!body.ok) return body.answer;
  const uncovered = uncoveredPart(body.value);
  if (uncovered !== undefined) return refuse(501, [uncovered]);
  const draft = draftIssue(call, body.value);
  return draft.ok ? created(storeIssue(call, draft.value, body.value)) : draft.answer;
}

const bulkBody = z.looseObject({ issueUpdates: z.array(editBody) });
const bulkLimit = 50;

interface BulkError {
  readonly status: number;
  readonly elementErrors: unknown;
  readonly failedElementNumber: number;
}

/** Each issue stands or falls by itself; only when none could be made is the whole request refused. */
function createIssues(call: Call): Answer {
  const body = readBody(call, bulkBody);
  if (!body.ok) return body.answer;
  const updates = body.value.issueUpdates;
  if (updates.length > bulkLimit) return refuse(400, [`Cannot create more than ${bulkLimit} issues at once.`]);
  const uncovered = updates.flatMap((update) => uncoveredPart(update) ?? []);
  if (uncovered.length > 0) return refuse(501, uncovered);
  const issues: ReturnType<typeof storeIssue>[] = [];
  const errors: BulkError[] = [];
  for (const [failedElementNumber, update] of updates.entries()) {
    const draft = draftIssue(call, update);
    if (draft.ok) issues.push(storeIssue(call, draft.value, update));
    else errors.push({ status: draft.answer.status, elementErrors: draft.answer.body, failedElementNumber });
  }
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors } };
}

/** What Jira can do while it makes an issue and the sandbox cannot. */
function uncoveredPart({ update = {}, transition }: EditBody): string | undefined {
  if (transition !== undefined) return 'sandbox does not cover a transition of an issue that is being created';
  const field = ['comment', 'issuelinks', 'worklog'].find((id) => id in update);
  return field === undefined ? undefined : `sandbox does not cover "${field}" of an issue that is being created`;
}

function storeIssue(call: Call, draft: IssueRecord, { properties = [] }: EditBody) {
  const issue = { ...draft, id: nextId(call.state), key: nextIssueKey(call.state, draft.projectId) };
  putIssue(call.state, issue);
  for (const { key, value } of properties) setProperty(call, issue, { key, value });
  emitIssueCreated(call, issue);
  tell(call, `created ${issue.key} "${issue.summary}"`, issue.key);
  return { id: issue.id, key: issue.key, self: `${call.site.baseUrl}/rest/api/3/issue/${issue.id}` };
}
