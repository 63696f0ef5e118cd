import type { KvsUsage } from '../../sandbox/forge/kvs/kvs-meter';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Talks to a running sandbox over HTTP alone, as anyone's script would. */
export function siteClient(baseUrl: string) {
  const call = async (as: string | null, method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(as === null ? {} : { Authorization: `Basic ${Buffer.from(`${as}:any-token`).toString('base64')}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : parseJson(text) };
  };
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await call(null, method, `/__sandbox${path}`, body);
    if (reply.status >= 300)
      throw new Error(`${method} /__sandbox${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  return { call, control, as: (email: string) => person(call, email), ...controls(control) };
}

export type SiteClient = ReturnType<typeof siteClient>;

type Call = (as: string | null, method: string, path: string, body?: unknown) => Promise<Reply>;

/** What one person does in Jira. */
function person(call: Call, email: string) {
  return {
    call: (method: string, path: string, body?: unknown) => call(email, method, path, body),
    setDue: async (key: string, duedate: string | null) => {
      const reply = await call(email, 'PUT', `/rest/api/3/issue/${key}`, { fields: { duedate } });
      if (reply.status !== 204) throw new Error(`PUT ${key}: ${reply.status} ${JSON.stringify(reply.body)}`);
    },
    due: async (key: string): Promise<CalendarDate | null> => {
      const { body } = await call(email, 'GET', `/rest/api/3/issue/${key}?fields=duedate`);
      return (body as { fields: { duedate: CalendarDate | null } }).fields.duedate;
    },
    issueId: async (key: string): Promise<string> => {
      const { body } = await call(email, 'GET', `/rest/api/3/issue/${key}?fields=summary`);
      return (body as { id: string }).id;
    },
  };
}

/** A REST exchange as the sandbox recorded it. */
export interface RecordedExchange {
  readonly product: string;
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, unknown>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  readonly as: 'app' | 'user' | 'client';
  /** ISO instant of the site's clock. */
  readonly at: string;
}

function controls(control: (method: string, path: string, body?: unknown) => Promise<unknown>) {
  return {
    idle: () => control('POST', '/idle', { timeoutMs: 60_000 }),
    seed: (seed: { name: 'demo' | 'empty' | 'large'; launches?: number; milestones?: number; dependencies?: number }) =>
      control('POST', '/seed', seed),
    /** What the app has asked of storage since `clearUsage`. */
    usage: async () => (await control('GET', '/usage')) as KvsUsage,
    clearUsage: () => control('DELETE', '/usage'),
    faults: (faults: unknown) => control('POST', '/faults', faults),
    clearTraffic: () => control('DELETE', '/traffic'),
    traffic: async (): Promise<RecordedExchange[]> => {
      const lines = await control('GET', '/traffic');
      return (Array.isArray(lines) ? lines : [lines]).filter((line) => line !== null) as RecordedExchange[];
    },
    entities: async <T>(name: string): Promise<T[]> => (await control('GET', `/entities/${name}`)) as T[],
    /** Calls a resolver as the bridge would for that person. */
    invoke: (as: string | null, issueKey: string, functionKey: string, payload: unknown = {}) =>
      control('POST', '/invoke', {
        moduleKey: 'issue-panel',
        functionKey,
        payload,
        extension: { issue: { key: issueKey } },
        as,
      }),
  };
}

/** One JSON value, or JSON lines. */
function parseJson(text: string): unknown {
  const lines = text.trim().split('\n');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}
