import { resolve } from 'node:path';
import { createFaults, type Faults } from '../../sandbox/forge/faults/create-faults';
import { createKvs, type Kvs } from '../../sandbox/forge/kvs/create-kvs';
import { noQuota } from '../../sandbox/forge/kvs/kvs-meter';
import { appFields } from '../../sandbox/forge/manifest/app-fields';
import { readManifest } from '../../sandbox/forge/manifest/read-manifest';
import { createProxy } from '../../sandbox/forge/proxy/create-proxy';
import { recordExchanges } from '../../sandbox/forge/proxy/record-exchanges';
import type { Push } from '../../sandbox/forge/queue/create-queue';
import { createQueueApi } from '../../sandbox/forge/queue/create-queue-api';
import { installContext, localInstallation } from '../../sandbox/forge/runtime-fields';
import { runtimeOf } from '../../sandbox/forge/worker/forge-globals';
import type { AppCall, InvocationRecord } from '../../sandbox/forge/invocations';
import { createJira } from '../../sandbox/jira/create-jira';
import type { Jira } from '../../sandbox/jira/jira';
import { seedEmpty } from '../../sandbox/seed/seed-empty';
import { createSite, type LocalSite } from '../../sandbox/site/create-site';

/** The local cloud, without a worker: the `@forge/*` packages of this very process reach it. */
export interface SandboxSeams {
  readonly site: LocalSite;
  readonly jira: Jira;
  readonly kvs: Kvs;
  readonly faults: Faults;
  /** What was pushed to the queue; nobody works it off. */
  readonly pushed: Push[];
  /** Who looks at the app; null: nobody is signed in. */
  signIn(email: string | null): void;
  /** Takes the globals away again. */
  close(): void;
}

const limitMs = 25_000;

/** Puts the seams up that the `@forge/*` packages look for. */
export function openSandboxSeams(options: { readonly linkType?: boolean } = {}): SandboxSeams {
  const site = createSite('http://localhost:4400');
  const jira = createJira(site, { limits: 'none', indexLagMs: 0 });
  seedEmpty(jira, options);
  const faults = createFaults();
  const manifest = readManifest(resolve(__dirname, '../../manifest.yml'));
  jira.indexProperties(manifest.issueProperties);
  jira.declareFields(appFields(manifest, localInstallation));
  const now = (): number => site.clock.now().getTime();
  const kvs = createKvs({ manifest, faults, now, lagMs: 0, quota: noQuota });
  const pushed: Push[] = [];
  const queue = {
    push: (push: Push) => void pushed.push(push),
    stats: () => undefined,
    cancel: () => false,
    clear: () => undefined,
  };
  const fetchJira = recordExchanges(jira, site, faults);
  const products = new Map([['jira', { product: jira, fetch: fetchJira, appAccountId: jira.appAccountId }]]);
  const proxy = createProxy({
    baseUrl: site.baseUrl,
    manifest,
    products,
    kvs,
    queueApi: createQueueApi({ manifest, queue, now }),
  });
  const person = { accountId: null as string | null };
  const runtime = runtimeOf(
    { contextAri: installContext(localInstallation), appContext: { invocationId: 'invocation-1' } },
    limitMs,
  );
  const close = putUp({
    runtime,
    answer: (call) => proxy({ ...call, invocation: anInvocation(person.accountId), origin: { pushes: 0 } }),
  });
  return {
    ...{ site, jira, kvs, faults, pushed, close },
    signIn: (email) => void (person.accountId = email === null ? null : accountOf(jira, email)),
  };
}

function anInvocation(accountId: string | null): InvocationRecord {
  return {
    ...{ id: 'invocation-1', moduleKey: 'issue-panel', moduleType: 'jira:issuePanel', functionKey: 'issue-panel' },
    ...{ handler: 'issuePanel', cause: 'test', accountId, startedAt: '2026-05-04T09:00:00.000Z', ms: null },
    ...{ outcome: 'running', error: null, rest: 0, kvs: 0, queue: 0, logs: [] },
  };
}

function accountOf(jira: Jira, email: string): string {
  const person = jira.personByEmail(email);
  if (!person) throw new Error(`Cannot sign in "${email}": the site does not know them`);
  return person.accountId;
}

type Answer = (call: Pick<AppCall, 'descriptor' | 'request'>) => ReturnType<ReturnType<typeof createProxy>>;

function putUp({ runtime, answer }: { readonly runtime: unknown; readonly answer: Answer }): () => void {
  const forgeFetch = async (descriptor: unknown, path: string, init?: RequestInit): Promise<Response> => {
    const { method, headers, body } = new Request('http://site', init);
    const text = body === null ? null : await new Response(body).text();
    const request = { path, method, headers: [...headers.entries()], body: text };
    const reply = await answer({ descriptor, request });
    const replyHeaders = new Headers(reply.headers.map(([name, value]): [string, string] => [name, value]));
    return new Response(reply.body, { status: reply.status, statusText: reply.statusText, headers: replyHeaders });
  };
  Object.assign(globalThis, { __forge_fetch__: forgeFetch, __forge_runtime__: runtime });
  return () => {
    Reflect.deleteProperty(globalThis, '__forge_fetch__');
    Reflect.deleteProperty(globalThis, '__forge_runtime__');
  };
}
