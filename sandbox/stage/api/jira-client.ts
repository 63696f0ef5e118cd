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
  /** A POST of a form with files. */
  send(path: string, form: FormData): Promise<Outcome<unknown>>;
  download(path: string): Promise<Outcome<Blob>>;
}

/** @param email null: not signed in */
export function jiraClient(email: string | null): JiraClient {
  return {
    get: (path, schema) => exchange({ email, method: 'GET', path, schema }),
    post: (path, body, schema) => exchange({ email, method: 'POST', path, body, schema }),
    send: (path, body) => sendForm({ email, path, body }),
    download: (path) => download(email, path),
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
      ...signature(email),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response === undefined) return unreached;
  const json = readJson(await response.text());
  if (!response.ok) return fail(response.status, failureMessage(response.status, json));
  const parsed = schema.safeParse(json);
  return parsed.success ? succeed(parsed.data) : fail(response.status, unexpectedShape(path, parsed.error));
}

function signature(email: string | null): Record<string, string> {
  return email === null ? {} : { Authorization: `Basic ${btoa(`${email}:stage`)}` };
}

interface Sending {
  readonly email: string | null;
  readonly path: string;
  readonly body: FormData;
}

async function sendForm({ email, path, body }: Sending): Promise<Outcome<unknown>> {
  const headers = { ...signature(email), 'X-Atlassian-Token': 'no-check' };
  const response = await reach(path, { method: 'POST', headers, body });
  if (response === undefined) return unreached;
  const json = readJson(await response.text());
  return response.ok ? succeed(json) : fail(response.status, failureMessage(response.status, json));
}

async function download(email: string | null, path: string): Promise<Outcome<Blob>> {
  const response = await reach(path, { headers: signature(email) });
  if (response === undefined) return unreached;
  if (response.ok) return succeed(await response.blob());
  return fail(response.status, failureMessage(response.status, readJson(await response.text())));
}

const unreached = fail(0, 'Cannot reach the site: it does not answer');

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
