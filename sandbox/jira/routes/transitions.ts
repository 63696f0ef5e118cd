import { noContent, ok, refuse, type Answer } from '../http/answer';
import { listParam, onIssue, readBody, visibleIssue } from '../http/read-call';
import { issueMissing } from '../http/answer';
import { scope, type Call, type Route } from '../http/route';
import { doneResolutionId, statuses, type Status } from '../state/catalog';
import type { IssueRecord } from '../state/records';
import { transitionViews } from '../views/transition-view';
import { applyEdits } from './apply-edits';
import { editBody, type EditBody } from './edit-body';
import { saveChanges } from './save-changes';

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
  const id = body.value.transition?.id;
  if (id === undefined) return refuse(400, ["Missing 'transition' identifier"]);
  const possible = transitionViews(call, issue).some((one) => one.id === id);
  const target = statuses.find((status) => status.transitionId === id);
  if (!possible || target === undefined)
    return refuse(400, ['It seems that you have tried to perform an illegal workflow operation.']);
  const messages = await askGuards(call, issue, target);
  return messages.length > 0 ? refuse(400, messages) : move(call, issue, { target, body: body.value });
}

async function askGuards(call: Call, issue: IssueRecord, target: Status): Promise<readonly string[]> {
  const messages = await Promise.all(
    call.transitionGuards.map((guard) =>
      guard({
        issueId: issue.id,
        issueKey: issue.key,
        transitionId: target.transitionId,
        fromStatusId: issue.statusId,
        toStatusId: target.id,
        accountId: call.accountId,
      }),
    ),
  );
  return messages.flat();
}

function move(call: Call, asked: IssueRecord, { target, body }: { target: Status; body: EditBody }): Answer {
  // A guard takes its time: the issue may have changed meanwhile.
  const issue = call.state.issues.get(asked.id);
  if (issue?.statusId !== asked.statusId) return refuse(409, ['The issue was changed while it was being moved.']);
  const resolving = target.category.key === 'done';
  const edited = applyEdits(call, issue, { body, options: { overrideScreen: false, creating: false, resolving } });
  if (!edited.ok) return edited.answer;
  const resolution = resolving
    ? { resolutionId: edited.value.resolutionId ?? doneResolutionId, resolved: call.state.now() }
    : { resolutionId: null, resolved: null };
  saveChanges(call, issue, { ...edited.value, ...resolution, statusId: target.id });
  return noContent;
}
