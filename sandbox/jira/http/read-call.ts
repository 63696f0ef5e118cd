import type { z } from 'zod';
import { invalidPayload, issueMissing, type Answer } from './answer';
import type { Call } from './route';
import { mayOn } from '../rights/may';
import { findIssue } from '../state/issues';
import type { IssueRecord } from '../state/records';

/** A value, or the answer that ends the request. */
export type Got<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Answer };

export const got = <T>(value: T): Got<T> => ({ ok: true, value });
export const ended = (answer: Answer): Got<never> => ({ ok: false, answer });

/** @returns the body, or 400 as Jira answers to what it cannot read */
export function readBody<T>(call: Call, schema: z.ZodType<T>): Got<T> {
  const parsed = schema.safeParse(call.body);
  return parsed.success ? got(parsed.data) : ended(invalidPayload);
}

/** Does the work on the issue of the path; 404 when the caller may not see it. */
export function onIssue(call: Call, work: (issue: IssueRecord) => Answer): Answer {
  const found = visibleIssue(call, call.params['issueIdOrKey'] ?? '');
  return found === undefined ? issueMissing : work(found);
}

export function visibleIssue(call: Call, idOrKey: string): IssueRecord | undefined {
  const issue = findIssue(call.state, idOrKey);
  if (issue === undefined) return undefined;
  return mayOn(call.state, call.subject, { issue, permission: 'BROWSE_PROJECTS' }) ? issue : undefined;
}

/** A list given as `a,b` or by repeating the parameter. */
export function listParam(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** @returns undefined when the parameter is there but no whole number */
export function numberParam(query: URLSearchParams, name: string, otherwise: number): number | undefined {
  const raw = query.get(name);
  if (raw === null || raw === '') return otherwise;
  return /^-?\d+$/.test(raw) ? Number(raw) : undefined;
}
