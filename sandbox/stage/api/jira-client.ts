import { z } from 'zod';
import { failureMessage } from './failure-message';
import { fail, succeed, type Outcome } from './outcome';

/** Asks the site as one person. */
export interface JiraClient {
  get<T>(path: string, schema: z.ZodType<T>): Promise<Outcome<T>>;
  /** A POST whose answer matters, such as a search. */
  post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<Outcome<T>>;
  /** A write whose answer does not matter. */
  write(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Outcome<unknown>>;
}

/** @param email null: not signed in */
export function jiraClient(email: string | null): JiraClient {
  return {
    get: (path, schema) => exchange({ email, method: 'GET', path, schema }),
    post: (path, body, schema) => exchange({ email, method: 'POST', path, body, schema }),
    write: (method, path, body) => exchange({ email, method, path, body, schema: z.unknown() }),
  };
}

interface Exchange<T> {
  readonly email: string | null;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly schema: z.ZodType<T>;
}

async function exchange<T>({ email, method, path, body, schema }: Exchange<T>): Promise<Outcome<T>> {
  const response = await reach(path, {
    method,
    headers: {
      Accept: 'application/json',
      ...(email === null ? {} : { Authorization: `Basic ${btoa(`${email}:stage`)}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response === undefined) return fail(0, 'Cannot reach the site: it does not answer');
  const json = readJson(await response.text());
  if (!response.ok) return fail(response.status, failureMessage(response.status, json));
  const parsed = schema.safeParse(json);
  return parsed.success ? succeed(parsed.data) : fail(response.status, unexpectedShape(path, parsed.error));
}

async function reach(path: string, init: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(path, init);
  } catch {
    // `fetch` rejects only when there is no answer at all.
    return undefined;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unexpectedShape(path: string, error: z.ZodError): string {
  const field = error.issues[0]?.path.join('.') ?? '';
  return `Cannot read "${path}": the answer has an unexpected shape at "${field}"`;
}
