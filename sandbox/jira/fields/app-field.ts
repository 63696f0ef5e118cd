import { z } from 'zod';
import type { CustomFieldRecord } from '../state/records';
import { nameOf, userView, type ViewContext } from '../views/user-view';
import { isRealDate } from './date-fields';
import { nothing, type Described, type Field } from './field';

/** A field whose values the app alone writes. */
export function appField(record: CustomFieldRecord): Field {
  const { id, name, key } = record;
  return {
    id,
    ...(key === undefined ? {} : { key }),
    name,
    clauseNames: [`cf[${numberOf(record)}]`, name],
    schema: schemaOf(record),
    navigable: true,
    show: (issue, context) => showAppValue(record, issue.custom[id] ?? null, context),
  };
}

export type AppValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/**
 * A value as the app sends it, as the site keeps it: of people the accounts, null for an empty list.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values--apps-/
 */
export function readAppValue(record: CustomFieldRecord, raw: unknown, context: ViewContext): AppValue {
  if (raw === null) return { ok: true, value: null };
  if (record.isList !== true) return readOne(record, raw, context);
  const list = z.array(z.unknown()).max(mostValues).safeParse(raw);
  if (!list.success) return refuse(record, `a list of at most ${mostValues} values`);
  const values = list.data.map((one) => readOne(record, one, context));
  const bad = values.find(({ ok }) => !ok);
  if (bad !== undefined) return bad;
  return { ok: true, value: values.length === 0 ? null : values.flatMap((one) => (one.ok ? [one.value] : [])) };
}

/** A value as the history tells it. */
export function describeAppValue({ type }: CustomFieldRecord, value: unknown, context: ViewContext): Described {
  if (value === null) return nothing;
  const all = Array.isArray(value) ? value.map(String) : [textOf(value)];
  if (type !== 'user') return { value: null, text: all.join(', ') };
  return { value: all.join(', '), text: all.map((accountId) => nameOf(context, accountId)).join(', ') };
}

/** A collection holds no more. */
const mostValues = 100;
const userRef = z.looseObject({ accountId: z.string() });

function readOne(record: CustomFieldRecord, raw: unknown, context: ViewContext): AppValue {
  switch (record.type) {
    case 'string':
    case 'number':
      return typeof raw === record.type ? { ok: true, value: raw } : refuse(record, `a ${record.type}`);
    case 'date':
      return typeof raw === 'string' && isRealDate(raw) ? { ok: true, value: raw } : refuse(record, 'a date');
    case 'user':
      return readUser(record, raw, context);
    default:
      return { ok: true, value: raw };
  }
}

function readUser(record: CustomFieldRecord, raw: unknown, context: ViewContext): AppValue {
  const accountId = userRef.safeParse(raw).data?.accountId;
  if (accountId === undefined) return refuse(record, 'an object with the accountId of a user');
  if (userView(context, accountId) === null)
    return { ok: false, message: `The user with the account ID '${accountId}' does not exist.` };
  return { ok: true, value: accountId };
}

function refuse({ name }: CustomFieldRecord, wanted: string): AppValue {
  return { ok: false, message: `The value of the field '${name}' must be ${wanted}.` };
}

function showAppValue({ type }: CustomFieldRecord, value: unknown, context: ViewContext): unknown {
  if (type !== 'user' || value === null) return value;
  if (Array.isArray(value)) return value.flatMap((accountId) => userView(context, String(accountId)) ?? []);
  return typeof value === 'string' ? userView(context, value) : null;
}

function schemaOf(record: CustomFieldRecord): Field['schema'] {
  const { type, custom, isList } = record;
  const kind = isList === true ? { type: 'array', items: type } : { type };
  return { ...kind, custom, customId: numberOf(record) };
}

function numberOf({ id }: CustomFieldRecord): number {
  return Number(id.replace('customfield_', ''));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
