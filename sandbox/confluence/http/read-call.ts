import type { z } from 'zod';
import { mayOn, type PageOperation } from '../rights/may';
import type { PageRecord } from '../state/records';
import { contentMissing, notCovered, pageMissing, refuse, type Answer } from './answer';
import type { Call } from './route';

/** A value, or the answer that ends the request. */
export type Got<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Answer };

export const got = <T>(value: T): Got<T> => ({ ok: true, value });
export const ended = (answer: Answer): Got<never> => ({ ok: false, answer });

/** @returns the body, or 400 with the first member that does not fit */
export function readBody<T>({ body }: Call, schema: z.ZodType<T>, refusal = refuse): Got<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return got(parsed.data);
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  return ended(
    refusal(400, `Provided value for '${place === '' ? 'body' : place}' is invalid: ${issue?.message ?? ''}`),
  );
}

/** Does the work on the page of the path; 404 when it is gone, in the trash or hidden from the caller. */
export function onPage(call: Call, work: (page: PageRecord) => Answer): Answer {
  const id = call.params['id'] ?? '';
  if (!isId(id)) return refuse(400, `Provided value {${id}} for 'id' is not the correct type. Expected type is long`);
  const page = pageFor(call, id);
  return page?.status === 'current' ? work(page) : pageMissing;
}

/** As `onPage`, in the words of REST v1. */
export function onContent(call: Call, work: (page: PageRecord) => Answer): Answer {
  const page = pageFor(call, call.params['id'] ?? '');
  return page?.status === 'current' ? work(page) : contentMissing;
}

/** @returns the page, whatever its status; undefined when the caller may not see it */
export function pageFor(call: Call, id: string, operation: PageOperation = 'read'): PageRecord | undefined {
  const page = call.state.pages.get(id);
  return page !== undefined && mayOn(call, call.subject, { page, operation }) ? page : undefined;
}

export function isId(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}

/** A list given as `a,b` or by repeating the parameter. */
export function listParam(query: URLSearchParams, name: string): string[] {
  const parts = query.getAll(name).flatMap((value) => value.split(','));
  return parts.map((value) => value.trim()).filter((value) => value !== '');
}

/** Ids of a list parameter; 400 when one is no id or there are too many. */
export function idsParam(query: URLSearchParams, name: string, most: number): Got<string[]> {
  const ids = listParam(query, name);
  const wrong = ids.find((id) => !isId(id));
  if (wrong !== undefined) return ended(refuse(400, `Provided value {${wrong}} for '${name}' is not the correct type`));
  return ids.length > most ? ended(refuse(400, `At most ${most} values may be given for '${name}'`)) : got(ids);
}

/** The value of a parameter that is one of a few words; 400 otherwise. */
export function wordParam<T extends string>(query: URLSearchParams, name: string, words: readonly T[]): Got<T | null> {
  const raw = query.get(name);
  if (raw === null || raw === '') return got(null);
  const word = words.find((one) => one === raw);
  return word === undefined
    ? ended(refuse(400, `Provided value {${raw}} for '${name}' is not one of ${words.join(', ')}`))
    : got(word);
}

const formats = [
  'atlas_doc_format',
  'storage',
  'view',
  'export_view',
  'anonymous_export_view',
  'styled_view',
  'editor',
] as const;

/** Whether bodies are asked for; the site keeps them in Atlassian Document Format only. */
export function readBodyFormat(query: URLSearchParams): Got<boolean> {
  const format = wordParam(query, 'body-format', formats);
  if (!format.ok) return format;
  if (format.value === null || format.value === 'atlas_doc_format') return got(format.value !== null);
  return ended(notCovered(`body-format "${format.value}"`));
}
