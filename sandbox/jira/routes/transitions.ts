import { ok, refuse, type Answer } from '../http/answer';
import { listParam, onIssue, readBody, visibleIssue } from '../http/read-call';
import { issueMissing } from '../http/answer';
import { scope, type Call, type Route } from '../http/route';
import type { IssueRecord } from '../state/records';
import { transitionViews } from '../views/transition-view';
import { editBody } from './edit-body';
import { moveIssue } from './move-issue';

const path = '/rest/api/3/issue/:issueIdOrKey/transitions';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post */
export const transitionRoutes: readonly Route[] = [
  { method: 'GET', path, scopes: scope.read, handler: (call) => onIssue(call, (issue) => list(call, issue)) },
  { method: 'POST', path, scopes: scope.write, writesIssue: 'issueIdOrKey', handler: transition },
];

function list(call: Call, issue: IssueRecord): Answer {
  const wanted = call.query.get('transitionId');
  const withFields = listParam(call.query, 'expand').includes('transitions.fields');
  const all = transitionViews(call, issue, { withFields });
  return ok({ expand: 'transitions', transitions: wanted === null ? all : all.filter((one) => one.id === wanted) });
}

async function transition(call: Call): Promise<Answer> {
  const issue = visibleIssue(call, call.params['issueIdOrKey'] ?? '');
  if (issue === undefined) return issueMissing;
  const body = readBody(call, editBody);
  if (!body.ok) return body.answer;
  const transitionId = body.value.transition?.id;
  if (transitionId === undefined) return refuse(400, ["Missing 'transition' identifier"]);
  return moveIssue(call, issue, { transitionId, body: body.value });
}
