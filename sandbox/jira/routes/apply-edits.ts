import { findField } from '../fields/all-fields';
import type { Edited, EditTarget, Field } from '../fields/field';
import { maySet, type EditOptions } from '../fields/may-set';
import { refuse } from '../http/answer';
import { ended, got, type Got } from '../http/read-call';
import type { Call } from '../http/route';
import { projectOf } from '../state/issues';
import type { IssueRecord } from '../state/records';
import type { EditBody, UpdateOperation } from './edit-body';

/** One thing to do to one field. */
interface Step {
  readonly id: string;
  readonly field: Field | undefined;
  readonly apply: (field: Field, target: EditTarget) => Edited | undefined;
}

/** @returns the issue with all edits, or 400 with one message per field that could not be set */
export function applyEdits(
  call: Call,
  issue: IssueRecord,
  edit: { body: EditBody; options: EditOptions },
): Got<IssueRecord> {
  const errors: Record<string, string> = {};
  let draft = issue;
  for (const step of stepsOf(call, edit.body)) {
    const edited = applyStep(call, draft, { step, options: edit.options });
    if (edited.kind === 'patch') draft = { ...draft, ...edited.patch };
    else errors[edited.field ?? step.id] ??= edited.message;
  }
  const twice = Object.keys(edit.body.fields ?? {}).filter((id) => id in (edit.body.update ?? {}));
  for (const id of twice) errors[id] = `Field '${id}' cannot appear in both 'fields' and 'update'`;
  return Object.keys(errors).length > 0 ? ended(refuse(400, [], errors)) : got(draft);
}

function stepsOf(call: Call, { fields = {}, update = {} }: EditBody): Step[] {
  const sets = Object.entries(fields).map(([id, raw]) =>
    stepOf(call, id, (field, target) => field.write?.set(raw, target)),
  );
  const operations = Object.entries(update).flatMap(([id, list]) =>
    list.map((operation) => stepOf(call, id, (field, target) => operate(field, target, operation))),
  );
  // Fields are set in the order of the table, since some depend on others.
  return [...sets, ...operations].sort((a, b) => orderOf(a) - orderOf(b));
}

function stepOf(call: Call, id: string, apply: Step['apply']): Step {
  return { id, field: findField(call.state, id), apply };
}

function orderOf({ id }: Step): number {
  return id === 'issuetype' ? 0 : 1;
}

function operate({ write }: Field, target: EditTarget, operation: UpdateOperation): Edited | undefined {
  if ('set' in operation) return write?.set(operation.set, target);
  if ('add' in operation) return write?.add?.(operation.add, target);
  if ('remove' in operation) return write?.remove?.(operation.remove, target);
  return undefined;
}

function applyStep(call: Call, issue: IssueRecord, { step, options }: { step: Step; options: EditOptions }): Edited {
  const unset = `Field '${step.id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  const { field } = step;
  const project = projectOf(call.state, issue);
  if (field === undefined || !maySet(call, project, { field, options })) return { kind: 'invalid', message: unset };
  return step.apply(field, { issue, context: call, subject: call.subject }) ?? { kind: 'invalid', message: unset };
}
