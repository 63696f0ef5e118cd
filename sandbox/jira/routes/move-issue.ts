import { allFields } from '../fields/all-fields';
import { issuetype } from '../fields/choice-fields';
import type { Field } from '../fields/field';
import { noContent, refuse } from '../http/answer';
import { ended, got, type Got } from '../http/read-call';
import type { Answer } from '../http/answer';
import type { Call } from '../http/route';
import { doneResolutionId, statuses, type Status } from '../state/catalog';
import type { IssueRecord } from '../state/records';
import { transitionViews } from '../views/transition-view';
import { applyEdits } from './apply-edits';
import type { EditBody } from './edit-body';
import { saveChanges } from './save-changes';

interface Move {
  readonly transitionId: string;
  /** Fields of the transition's screen. */
  readonly body: EditBody;
}

/** Makes a transition as every client makes it: fields of the screen, validators, then the move. */
export async function moveIssue(call: Call, issue: IssueRecord, { transitionId, body }: Move): Promise<Answer> {
  const possible = transitionViews(call, issue).some((one) => one.id === transitionId);
  const target = statuses.find((status) => status.transitionId === transitionId);
  if (!possible || target === undefined)
    return refuse(400, ['It seems that you have tried to perform an illegal workflow operation.']);
  const drafted = withScreen(call, issue, { target, body });
  if (!drafted.ok) return drafted.answer;
  const messages = await askGuards(call, issue, { target, draft: drafted.value });
  return messages.length > 0 ? refuse(400, messages) : move(call, issue, { target, body });
}

interface Way {
  readonly target: Status;
  readonly body: EditBody;
}

function withScreen(call: Call, issue: IssueRecord, { target, body }: Way): Got<IssueRecord> {
  const resolving = target.category.key === 'done';
  return applyEdits(call, issue, { body, options: { overrideScreen: false, creating: false, resolving } });
}

async function askGuards(
  call: Call,
  issue: IssueRecord,
  { target, draft }: { readonly target: Status; readonly draft: IssueRecord },
): Promise<readonly string[]> {
  const messages = await Promise.all(
    call.transitionGuards.map((guard) =>
      guard({
        issueId: issue.id,
        issueKey: issue.key,
        projectId: issue.projectId,
        transitionId: target.transitionId,
        fromStatusId: issue.statusId,
        toStatusId: target.id,
        modifiedFields: modifiedFields(call, issue, draft),
        accountId: call.accountId,
      }),
    ),
  );
  return messages.flat();
}

/**
 * What the screen changes, of the fields that Jira tells validators about: a due date is not among them.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#modified-fields
 */
function modifiedFields(call: Call, before: IssueRecord, after: IssueRecord): Record<string, unknown> {
  const changed = allFields(call.state).filter((field) => told(field) && differs(call, field, { before, after }));
  return Object.fromEntries(changed.map((field) => [field.id, toldValue(field, field.show(after, call))]));
}

const toldFields: ReadonlySet<string> = new Set([
  ...['fixVersions', 'description', 'assignee', 'resolution', 'priority', 'labels', 'parent'],
  issuetype.id,
]);

function told({ id, schema }: Field): boolean {
  return toldFields.has(id) || schema.custom !== undefined;
}

function differs(
  call: Call,
  { write }: Field,
  { before, after }: { before: IssueRecord; after: IssueRecord },
): boolean {
  const [from, to] = [before, after].map((issue) => write?.describe(issue, call));
  return from?.value !== to?.value || from?.text !== to?.text;
}

/** Of people the account alone; an empty list is null. */
function toldValue({ schema }: Field, value: unknown): unknown {
  if (Array.isArray(value) && value.length === 0) return null;
  if (schema.type !== 'user' || typeof value !== 'object' || value === null) return value;
  return 'accountId' in value ? { accountId: value.accountId } : value;
}

function move(call: Call, asked: IssueRecord, { target, body }: Way): Answer {
  // A guard takes its time: the issue may have changed meanwhile.
  const issue = call.state.issues.get(asked.id);
  if (issue?.statusId !== asked.statusId) return refuse(409, ['The issue was changed while it was being moved.']);
  const edited = resolved(call, issue, { target, body });
  if (!edited.ok) return edited.answer;
  saveChanges(call, issue, { ...edited.value, statusId: target.id });
  return noContent;
}

function resolved(call: Call, issue: IssueRecord, way: Way): Got<IssueRecord> {
  const edited = withScreen(call, issue, way);
  if (!edited.ok) return ended(edited.answer);
  if (way.target.category.key !== 'done') return got({ ...edited.value, resolutionId: null, resolved: null });
  const resolutionId = edited.value.resolutionId ?? doneResolutionId;
  return got({ ...edited.value, resolutionId, resolved: call.state.now() });
}
