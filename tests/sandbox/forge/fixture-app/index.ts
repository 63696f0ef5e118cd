import { asApp, asUser, assumeTrustedRoute, authorize, getAppContext, route } from '@forge/api';
import { InvocationError, Queue, type AsyncEvent } from '@forge/events';
import { Filter, FilterConditions, ForgeKvsAPIError, kvs, MetadataField, Sort, WhereConditions } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { z } from 'zod';

/** An app that does on demand what apps do; each test asks for what it needs. */
const resolver = new Resolver();

interface Call {
  readonly payload: unknown;
  readonly context: Readonly<Record<string, unknown>>;
}

resolver.define('whoami', async ({ context }: Call) => {
  // Other invocations get their turn in between.
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
  const response = await asUser().requestJira(route`/rest/api/3/myself`);
  const body: unknown = await response.json();
  return { accountId: context['accountId'], body, moduleKey: getAppContext().moduleKey };
});

const apiCall = z.object({ as: z.enum(['app', 'user']), method: z.string() });

resolver.define('call', async ({ payload }: Call) => {
  const { as, method } = apiCall.parse(payload);
  const api = as === 'app' ? asApp() : asUser();
  const response = await api.requestJira(route`/rest/api/3/thing`, { method });
  return { status: response.status, body: await response.text() };
});

const confluenceCall = z.object({ as: z.enum(['app', 'user']), path: z.string(), method: z.string().default('GET') });

resolver.define('call-confluence', async ({ payload }: Call) => {
  const { as, path, method } = confluenceCall.parse(payload);
  const api = as === 'app' ? asApp() : asUser();
  const response = await api.requestConfluence(assumeTrustedRoute(path), { method });
  return { status: response.status, body: await response.text() };
});

resolver.define('may-edit-page', async ({ payload }: Call) => {
  const { id } = z.object({ id: z.string() }).parse(payload);
  const page = authorize().onConfluenceContent(id);
  return { read: await page.canRead?.(), edit: await page.canUpdate?.() };
});

resolver.define('may-edit', ({ payload }: Call) => {
  const { issueId } = z.object({ issueId: z.number() }).parse(payload);
  return authorize().onJiraIssue([issueId]).canEdit?.();
});
resolver.define('context', ({ context }: Call) => context);
resolver.define('now', () => ({ now: Date.now(), iso: new Date().toISOString(), date: new Date() instanceof Date }));
resolver.define('remaining', () => getAppContext().invocationRemainingTimeInMillis());
resolver.define('fail', ({ payload }: Call) => {
  throw new TypeError(z.object({ message: z.string() }).parse(payload).message);
});
resolver.define('hang', () => new Promise(() => undefined));
resolver.define('spin', () => {
  for (;;);
});
resolver.define('log', () => {
  log('a %s with %d', 'line', 2);
});
resolver.define('egress', () => fetch('https://example.test/'));
resolver.define('nothing', () => undefined);

const pushedEvent = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().default(0),
  concurrency: z.object({ key: z.string(), limit: z.number() }).default({ key: 'any', limit: 1000 }),
});
const push = z.object({ queue: z.string(), events: z.array(pushedEvent).or(pushedEvent) });
const job = z.object({ queue: z.string(), jobId: z.string() });

resolver.define('push', ({ payload }: Call) => {
  const { queue, events } = push.parse(payload);
  return new Queue({ key: queue }).push(events);
});
resolver.define('stats', ({ payload }: Call) => {
  const { queue, jobId } = job.parse(payload);
  return new Queue({ key: queue }).getJob(jobId).getStats();
});
resolver.define('cancel', ({ payload }: Call) => {
  const { queue, jobId } = job.parse(payload);
  return new Queue({ key: queue }).cancel(jobId);
});

/** Runs a small program against the storage, so that tests can use the real client. */
resolver.define('kvs', async ({ payload }: Call) => {
  const { run } = z.object({ run: z.string() }).parse(payload);
  const program = new Map<string, () => Promise<unknown>>(Object.entries(programs)).get(run);
  if (program === undefined) throw new Error(`Cannot run "${run}": no such program`);
  try {
    return { value: await program() };
  } catch (error) {
    return { code: error instanceof ForgeKvsAPIError ? error.code : String(error) };
  }
});

function log(...args: unknown[]): void {
  // eslint-disable-next-line no-console -- what an app writes to the console is what is tested
  console.warn(...args);
}

interface Note {
  topic: string;
  rank: number;
  open: boolean;
}

const condition = new Filter<{ topic: string; rank: number }>().and('rank', FilterConditions.equalTo(1));

const programs = {
  'set-get': async () => {
    await kvs.set('plain:1', { a: 1 });
    return kvs.get('plain:1');
  },
  missing: async () => ({ found: (await kvs.get('nowhere')) === undefined }),
  'fail-if-exists': async () => {
    await kvs.set('once', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    await kvs.set('once', 2, { keyPolicy: 'FAIL_IF_EXISTS' });
  },
  previous: async () => {
    await kvs.set('seen', 1);
    return kvs.set('seen', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' });
  },
  'bad-key': () => kvs.set('a/b', 1),
  'too-big': () => kvs.set('big', 'x'.repeat(241 * 1024)),
  'too-deep': () => kvs.set('deep', JSON.parse('['.repeat(32) + ']'.repeat(32)) as object),
  'wrong-type': () => kvs.entity('note').set('n', { rank: 1.5 }),
  'too-large-integer': () => kvs.entity('note').set('n', { rank: 1_800_000_000_000 }),
  'unknown-entity': () => kvs.entity('nope').set('n', {}),
  ttl: async () => {
    await kvs.set('soon', 1, { ttl: { value: 1, unit: 'HOURS' } });
    return kvs.get('soon', { metadataFields: [MetadataField.EXPIRE_TIME] });
  },
  'write-notes': async () => {
    for (let rank = 1; rank <= 5; rank += 1) {
      await kvs.entity('note').set(`n${rank}`, { topic: rank < 5 ? 'launch' : 'other', rank, open: rank % 2 === 0 });
    }
  },
  'query-notes': async () => {
    const query = kvs
      .entity('note')
      .query()
      .index('by-topic', { partition: ['launch'] });
    const first = await query.where(WhereConditions.greaterThan(1)).sort(Sort.DESC).limit(2).getMany();
    const second = await kvs
      .entity('note')
      .query()
      .index('by-topic', { partition: ['launch'] })
      .where(WhereConditions.greaterThan(1))
      .sort(Sort.DESC)
      .limit(2)
      .cursor(first.nextCursor ?? '')
      .getMany();
    return [first, second].map(({ results, nextCursor }) => [results.map(({ key }) => key), nextCursor !== undefined]);
  },
  'filter-notes': async () => {
    const query = kvs.entity<Note>('note').query().index('topic').where(WhereConditions.equalTo('launch')).limit(3);
    const { results, nextCursor } = await query
      .filters(new Filter<Note>().and('open', FilterConditions.equalTo(true)))
      .getMany();
    return [results.map(({ key }) => key), nextCursor !== undefined];
  },
  'query-unknown-index': () => kvs.entity('note').query().index('rank').getMany(),
  'query-no-partition': () => kvs.entity('note').query().index('by-topic').getMany(),
  'query-keys': async () => {
    const { results } = await kvs.query().where('key', WhereConditions.beginsWith('plain:')).getMany();
    return results.map(({ key }) => key);
  },
  'strict-get': async () => {
    await kvs.set('plain:fresh', 1);
    const { results } = await kvs.query().where('key', WhereConditions.beginsWith('plain:fresh')).getMany();
    return { got: await kvs.get('plain:fresh'), queried: results.length };
  },
  transact: async () => {
    await kvs.entity('note').set('t', { topic: 'x', rank: 1 });
    await kvs
      .transact()
      .set('t', { topic: 'x', rank: 2 }, { entityName: 'note', conditions: condition })
      .set('plain:t', 1)
      .execute();
    return [await kvs.entity('note').get('t'), await kvs.get('plain:t')];
  },
  'transact-refused': async () => {
    await kvs.entity('note').set('u', { topic: 'x', rank: 7 });
    await kvs.transact().set('plain:u', 1).check('u', { entityName: 'note', conditions: condition }).execute();
  },
  'after-refusal': async () => ({ written: (await kvs.get('plain:u')) !== undefined }),
  'transact-twice': () => kvs.transact().set('same', 1).delete('same').execute(),
  'transact-26': () => {
    const transaction = kvs.transact();
    for (let index = 0; index < 26; index += 1) transaction.set(`many:${index}`, 1);
    return transaction.execute();
  },
  batch: async () => {
    const { successfulKeys, failedKeys } = await kvs.batchSet([
      { key: 'b1', value: 1 },
      { key: 'b/2', value: 2 },
    ]);
    return [successfulKeys.map(({ key }) => key), failedKeys.map(({ key, error }) => [key, error.code])];
  },
  secret: async () => {
    await kvs.setSecret('s', 'hidden');
    return [await kvs.getSecret('s'), (await kvs.get('s')) === undefined];
  },
};

const handlers = resolver.getDefinitions();

export { handlers as resolver };

export async function onEvent(event: { eventType: string; issue?: { key: string }; retryContext?: unknown }) {
  const key = event.issue?.key ?? '';
  if (key === 'THROW-1') throw new Error('on purpose');
  if (key === 'AGAIN-1') return new InvocationError();
  await kvs.set(`event:${event.eventType}:${key}`, event);
  return undefined;
}

const jobBody = z.object({
  name: z.string(),
  /** Tries that throw. */
  fail: z.number().default(0),
  /** Writes before the end. */
  calls: z.number().default(0),
  /** ms */
  wait: z.number().default(0),
});

export async function onJob(event: AsyncEvent) {
  const { name, fail, calls, wait } = jobBody.parse(event.body);
  const tries = event.retryContext?.retryCount ?? 0;
  log(`start ${name}`);
  for (let call = 0; call < calls; call += 1) await kvs.set(`call:${name}:${call}`, tries);
  await new Promise((resolve) => setTimeout(resolve, wait));
  if (tries < fail) throw new Error(`try ${tries} of ${name} failed`);
  log(`end ${name}`);
  await count(`done:${name}`);
  await kvs.set(`job:${name}`, event);
}

/** Takes too long the first time. */
export async function onSlowJob(event: AsyncEvent) {
  if ((event.retryContext?.retryCount ?? 0) === 0) await new Promise(() => undefined);
  await kvs.set('slow:reason', event.retryContext?.retryReason ?? '');
}

/** Puts what it was given into the export, and whether there is a person to ask as. */
export async function exportCard(payload: { extensionPayload?: { config?: unknown }; context: { config?: unknown } }) {
  const config = payload.extensionPayload?.config ?? payload.context.config;
  const { text } = z.object({ text: z.string().optional() }).parse(config ?? {});
  if (text === 'throw') throw new Error('on purpose');
  if (text === 'junk') return { type: 'paragraph' };
  const asked = await asUser()
    .requestConfluence(route`/wiki/api/v2/pages`)
    .then(({ status }) => String(status))
    .catch((error: unknown) => (error instanceof Error ? error.name : 'nothing'));
  const words = JSON.stringify({ payload, asked });
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
}

export async function onSchedule(request: object) {
  await count('schedule:count');
  await kvs.set('schedule:request', request);
}

async function count(key: string): Promise<void> {
  await kvs.set(key, ((await kvs.get<number>(key)) ?? 0) + 1);
}

const judged = z.looseObject({ configuration: z.object({ say: z.string().default('yes') }) });

/** A validator that answers, or does not, as its configuration says. */
export async function validate(payload: unknown, context: unknown): Promise<unknown> {
  const { say } = judged.parse(payload).configuration;
  if (say === 'yes') return { result: true };
  if (say === 'no') return { result: false, errorMessage: 'Not today.' };
  if (say === 'no, in silence') return { result: false };
  if (say === 'nonsense') return 'yes';
  if (say === 'throw') throw new Error('The validator broke');
  if (say === 'who') return { result: false, errorMessage: JSON.stringify({ payload, context }) };
  return new Promise(() => undefined);
}
