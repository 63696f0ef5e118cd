import type { APIResponse } from '@forge/api';
import { z } from 'zod';
import { Outage } from '../../app/ports';

/** Parses the body of an answer that was to succeed. @throws Outage when it did not, or is of another shape */
export async function readBody<S extends z.ZodType>(response: APIResponse, schema: S): Promise<z.infer<S>> {
  if (!response.ok) throw await unexpected(response);
  const parsed = schema.safeParse(await response.json());
  if (parsed.success) return parsed.data;
  throw new Error(`Cannot read Jira's answer: ${z.prettifyError(parsed.error)}`);
}

export async function unexpected(response: APIResponse): Promise<Outage> {
  return new Outage(`Jira answers ${response.status}: ${await errorText(response)}`, 30);
}

const errorBody = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});

/** Jira's own words, or nothing when it gives none. */
export async function errorText(response: APIResponse): Promise<string> {
  const body = errorBody.safeParse(await response.json().catch(() => ({})));
  if (!body.success) return '';
  return [...body.data.errorMessages, ...Object.values(body.data.errors)].join(' ');
}
