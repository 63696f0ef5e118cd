import { allFields } from '../fields/all-fields';
import { emitIssueUpdated } from '../events/issue-events';
import { tellChanges } from '../events/tell';
import type { Field } from '../fields/field';
import type { Call } from '../http/route';
import { statusById } from '../state/catalog';
import { putIssue } from '../state/issues';
import { nextId } from '../state/jira-state';
import type { ChangeItem, IssueRecord } from '../state/records';

/** Stores the edited issue with its history and tells the world. An edit that changes nothing does nothing. */
export function saveChanges(call: Call, before: IssueRecord, after: IssueRecord): void {
  const items = changeItems(call, before, after);
  if (items.length === 0) return;
  const saved = { ...after, updated: call.state.now() };
  putIssue(call.state, saved);
  addHistory(call, saved.id, items);
  emitIssueUpdated(call, saved, items);
  tellChanges(call, saved, items);
}

export function addHistory(call: Call, issueId: string, items: readonly ChangeItem[]): void {
  const entry = { id: nextId(call.state), authorId: call.accountId, created: call.state.now(), items: [...items] };
  call.state.histories.set(issueId, [...(call.state.histories.get(issueId) ?? []), entry]);
}

/** What the history would tell of the difference. */
function changeItems(call: Call, before: IssueRecord, after: IssueRecord): ChangeItem[] {
  const items = allFields(call.state).flatMap((field) => changeItem(call, field, { before, after }) ?? []);
  return before.statusId === after.statusId ? items : [...items, statusItem(before, after)];
}

function changeItem(call: Call, field: Field, { before, after }: { before: IssueRecord; after: IssueRecord }) {
  if (field.write === undefined) return undefined;
  const from = field.write.describe(before, call);
  const to = field.write.describe(after, call);
  if (from.value === to.value && from.text === to.text) return undefined;
  return {
    field: field.write.historyName ?? field.id,
    fieldId: field.id,
    fieldtype: field.schema.custom === undefined ? ('jira' as const) : ('custom' as const),
    from: from.value,
    fromString: from.text,
    to: to.value,
    toString: to.text,
  };
}

function statusItem(before: IssueRecord, after: IssueRecord): ChangeItem {
  return {
    field: 'status',
    fieldId: 'status',
    fieldtype: 'jira',
    from: before.statusId,
    fromString: statusById(before.statusId).name,
    to: after.statusId,
    toString: statusById(after.statusId).name,
  };
}
