import type { z } from 'zod';
import type { Definitions, KeyOf, PayloadIn } from '../../contract/definitions';

export type Parsed<T> =
  { readonly kind: 'parsed'; readonly payload: T } | { readonly kind: 'faulty'; readonly message: string };

/** What comes from a page may come from anyone: checked whole, refused with the member and the value that is wrong. */
export function parsePayload<D extends Definitions, K extends KeyOf<D>>(
  definitions: D,
  key: K,
  payload: unknown,
): Parsed<PayloadIn<D, K>> {
  const schema: z.ZodType<PayloadIn<D, K>> = definitions[key]?.payload as never;
  const parsed = schema.safeParse(payload);
  if (parsed.success) return { kind: 'parsed', payload: parsed.data };
  const faults = parsed.error.issues
    .flatMap(leaves)
    .map(({ path, message }) => `${path.join('.') || 'payload'}: ${said(payload, path)}${message}`);
  return { kind: 'faulty', message: `Cannot ${definitions[key]?.does ?? key}: ${[...new Set(faults)].join('; ')}` };
}

type Fault = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of the alternatives of a union, the one with the fewest faults was meant. */
function leaves(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const meant = [...issue.errors].sort((one, other) => one.length - other.length)[0] ?? [];
  return meant.flatMap(leaves).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

function said(payload: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), payload);
  if (value === undefined || (typeof value === 'object' && value !== null)) return '';
  const isLong = typeof value === 'string' && value.length > longestSaid;
  return `${JSON.stringify(isLong ? `${value.slice(0, longestSaid)}…` : value)} `;
}

/** Characters of a value that tell it from others; a whole page of text would bury what is wrong with it. */
const longestSaid = 120;

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
