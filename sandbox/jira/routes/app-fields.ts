import { z } from 'zod';
import { noContent, refuse, type Answer } from '../http/answer';
import { readBody } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { emitIssueUpdated } from '../events/issue-events';
import { tell } from '../events/tell';
import { describeAppValue, readAppValue } from '../fields/app-field';
import { findCustomField } from '../state/app-fields';
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

/** All or nothing: one bad update refuses the whole request. How much one request may hold is not documented. */
function setAll(call: Call, updates: readonly Update[]): Answer {
  const notYours = refuse(403, ['Only the app that owns the custom field can update its values.']);
  if (call.caller.as !== 'app') return notYours;
  const targets = updates.map((update) => ({ ...update, field: findCustomField(call.state, update.customField) }));
  const pairs = targets.flatMap(({ customField, field, issueIds: ids }) =>
    ids.map((id) => `${field?.id ?? customField} ${id}`),
  );
  if (new Set(pairs).size < pairs.length)
    return refuse(400, ['Combinations of custom field and issue must be unique.']);
  const known = targets.flatMap(({ field, ...update }) => (field === undefined ? [] : { ...update, field }));
  if (known.length < targets.length) return refuse(404, ['The custom field was not found.']);
  if (known.some(({ field }) => !field.ownedByApp)) return notYours;
  const unknown = updates.flatMap((update) => update.issueIds).filter((id) => !call.state.issues.has(String(id)));
  if (unknown.length > 0) return refuse(400, [`Issues were not found: ${unknown.join(', ')}`]);
  const writes = known.map((update) => ({ ...update, read: readAppValue(update.field, update.value, call) }));
  const faults = writes.flatMap(({ read }) => (read.ok ? [] : read.message));
  if (faults.length > 0) return refuse(400, faults);
  for (const { field, issueIds: ids, read } of writes) if (read.ok) write(call, ids, { field, value: read.value });
  return noContent;
}

interface FieldValue {
  readonly field: CustomFieldRecord;
  readonly value: unknown;
}

function write(call: Call, ids: readonly number[], to: FieldValue): void {
  for (const id of ids) {
    const issue = call.state.issues.get(String(id));
    if (issue !== undefined) writeOne(call, issue, to);
  }
}

function writeOne(call: Call, issue: IssueRecord, { field, value }: FieldValue): void {
  const before = issue.custom[field.id] ?? null;
  const saved = { ...issue, custom: { ...issue.custom, [field.id]: value }, updated: call.state.now() };
  putIssue(call.state, saved);
  tell(call, `set ${field.name} of ${issue.key}`, issue.key);
  if (call.query.get('generateChangelog') === 'false') return;
  const item = itemOf(call, { field, value }, before);
  // As with every edit, what stays as it was is no change.
  if (item.from === item.to && item.fromString === item.toString) return;
  addHistory(call, issue.id, [item]);
  if (call.query.get('generateAppEvents') !== 'false') emitIssueUpdated(call, saved, [item]);
}

function itemOf(call: Call, { field, value }: FieldValue, before: unknown): ChangeItem {
  const [old, now] = [before, value].map((one) => describeAppValue(field, one, call));
  return {
    field: field.name,
    fieldId: field.id,
    fieldtype: 'custom',
    from: old?.value ?? null,
    fromString: old?.text ?? null,
    to: now?.value ?? null,
    toString: now?.text ?? null,
  };
}
