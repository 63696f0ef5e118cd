import { z } from 'zod';
import { noContent, refuse, type Answer } from '../http/answer';
import { readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { emitIssueUpdated } from '../events/issue-events';
import { tell } from '../events/tell';
import { putIssue } from '../state/issues';
import type { ChangeItem, CustomFieldRecord, IssueRecord } from '../state/records';
import { addHistory } from './save-changes';

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values--apps-/ */
export const appFieldRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/app/field/value', scopes: scope.none, handler: setMany },
  { method: 'PUT', path: '/rest/api/3/app/field/:fieldIdOrKey/value', scopes: scope.none, handler: setOne },
];

const issueIds = z.array(z.int()).min(1);
const oneSchema = z.strictObject({ updates: z.array(z.strictObject({ issueIds, value: z.unknown() })).min(1) });
const manySchema = z.strictObject({
  updates: z.array(z.strictObject({ customField: z.string(), issueIds, value: z.unknown() })).min(1),
});

interface Update {
  readonly customField: string;
  readonly issueIds: readonly number[];
  readonly value: unknown;
}

function setOne(call: Call): Answer {
  const body = readBody(call, oneSchema);
  if (!body.ok) return body.answer;
  const customField = call.params['fieldIdOrKey'] ?? '';
  return setAll(
    call,
    body.value.updates.map((update) => ({ customField, ...update })),
  );
}

function setMany(call: Call): Answer {
  const body = readBody(call, manySchema);
  return body.ok ? setAll(call, body.value.updates) : body.answer;
}

/** All or nothing: one bad update refuses the whole request. */
function setAll(call: Call, updates: readonly Update[]): Answer {
  if (call.caller.as !== 'app') return refuse(403, ['Only the app that owns the custom field can update its values.']);
  const pairs = updates.flatMap((update) => update.issueIds.map((id) => `${update.customField} ${id}`));
  if (new Set(pairs).size < pairs.length)
    return refuse(400, ['Combinations of custom field and issue must be unique.']);
  const fields = updates.map((update) => call.state.customFields.get(update.customField));
  if (fields.includes(undefined)) return refuse(404, ['The custom field was not found.']);
  if (fields.some((field) => field?.ownedByApp === false))
    return refuse(403, ['Only the app that owns the custom field can update its values.']);
  const unknown = updates.flatMap((update) => update.issueIds).filter((id) => !call.state.issues.has(String(id)));
  if (unknown.length > 0) return refuse(400, [`Issues were not found: ${unknown.join(', ')}`]);
  updates.forEach((update, index) => write(call, update, fields[index]));
  return noContent;
}

function write(call: Call, { issueIds: ids, value }: Update, field: CustomFieldRecord | undefined): void {
  for (const id of ids) {
    const issue = call.state.issues.get(String(id));
    if (issue !== undefined && field !== undefined) writeOne(call, issue, { field, value });
  }
}

function writeOne(
  call: Call,
  issue: IssueRecord,
  { field, value }: { field: CustomFieldRecord; value: unknown },
): void {
  const before = issue.custom[field.id] ?? null;
  const saved = { ...issue, custom: { ...issue.custom, [field.id]: value }, updated: call.state.now() };
  putIssue(call.state, saved);
  tell(call, `set ${field.name} of ${issue.key}`, issue.key);
  if (call.query.get('generateChangelog') === 'false') return;
  const item = itemOf(field, before, value);
  addHistory(call, issue.id, [item]);
  emitIssueUpdated(call, saved, [item]);
}

function itemOf({ id, name }: CustomFieldRecord, before: unknown, after: unknown): ChangeItem {
  const text = (value: unknown) => (value == null ? null : typeof value === 'string' ? value : JSON.stringify(value));
  return {
    field: name,
    fieldId: id,
    fieldtype: 'custom',
    from: null,
    fromString: text(before),
    to: null,
    toString: text(after),
  };
}
