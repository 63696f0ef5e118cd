import { z } from 'zod';
import type { Site } from '../site/site';
import type { Faults, Kill } from './faults/create-faults';
import type { AppManifest } from './manifest/read-manifest';
import type { Pending } from './pending';
import { AppWorker, type WorkerFiles, type WorkerOutcome } from './worker/app-worker';
import type { AppError, AppRequest, AppResponse } from './worker/messages';
import { sharedOffset } from './worker/shared-offset';
import { runtimeFields, type Installation } from './runtime-fields';
import { closeRecord, openRecord } from './invocation-record';
import { tellInvocation } from './tell-invocation';

/** An invocation as `GET /__sandbox/invocations` shows it. */
export interface InvocationRecord {
  readonly id: string;
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly handler: string;
  /** `event avi:jira:updated:issue`, `job launch-work`, `resolver panel.load`, … */
  readonly cause: string;
  readonly accountId: string | null;
  /** ISO instant of the site's clock. */
  readonly startedAt: string;
  /** null while it runs. */
  ms: number | null;
  outcome: 'running' | WorkerOutcome['kind'];
  error: AppError | null;
  /** Calls to products, and to the storage. */
  rest: number;
  kvs: number;
  readonly logs: string[];
}

export interface InvocationOrder {
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly functionKey: string;
  readonly cause: string;
  readonly args: readonly unknown[];
  /** The person in whose name it runs; null for none. */
  readonly accountId: string | null;
  readonly limitMs: number;
  /** The chain of invocations it belongs to. */
  readonly origin: Origin;
}

/** What one first cause may do in all that follows from it. */
export interface Origin {
  pushes: number;
}

/** A call of the app to the platform. */
export interface AppCall {
  readonly descriptor: unknown;
  readonly request: AppRequest;
  readonly invocation: InvocationRecord;
  readonly origin: Origin;
}

export interface Invocations {
  /** Runs a function of the app; never rejects. */
  run(order: InvocationOrder): Promise<WorkerOutcome>;
  all(): readonly InvocationRecord[];
  clear(): void;
  /** Ends whatever runs. */
  endAll(reason: string): void;
}

export interface InvocationsParts {
  readonly site: Site;
  readonly manifest: AppManifest;
  readonly installation: Installation;
  readonly files: WorkerFiles;
  readonly faults: Faults;
  readonly pending: Pending;
  readonly answer: (call: AppCall) => Promise<AppResponse>;
}

interface Running {
  readonly record: InvocationRecord;
  readonly origin: Origin;
  readonly kill: Kill | undefined;
  /** To whatever: products, storage, queue. */
  calls: number;
}

const kept = 10_000;

export function createInvocations(parts: InvocationsParts): Invocations {
  const { site, manifest, pending, faults } = parts;
  let records: InvocationRecord[] = [];
  let started = 0;
  const running = new Map<string, Running>();
  const worker = keepWorker(parts, running);

  const run = async (order: InvocationOrder): Promise<WorkerOutcome> => {
    started += 1;
    const record = openRecord(`i-${started}`, order, parts);
    records = [...(records.length >= kept ? records.slice(1) : records), record];
    const release = pending.hold(`invocation of ${record.handler} (${order.cause})`);
    const start = performance.now();
    running.set(record.id, { record, origin: order.origin, kill: faults.kill(), calls: 0 });
    const outcome = await worker.current().invoke({
      id: record.id,
      exportName: record.handler.replace(/^.*\./, ''),
      args: order.args,
      runtime: runtimeFields(order, record.id, parts),
      limitMs: order.limitMs,
    });
    running.delete(record.id);
    closeRecord(record, outcome, performance.now() - start);
    const at = site.clock.now().toISOString();
    site.activity.add({ at, ...tellInvocation(record, order.moduleType, manifest.appName) });
    release();
    return outcome;
  };

  return {
    run: (order) => {
      if (manifest.functionByKey(order.functionKey) !== undefined) return run(order);
      const message = `Cannot run function "${order.functionKey}": the manifest has no such function`;
      return Promise.resolve({ kind: 'threw', error: { name: 'Error', message } });
    },
    all: () => records,
    clear: () => {
      records = [];
    },
    endAll: (reason) => worker.end(reason),
  };
}

/** One worker at a time; the next invocation after its end starts another. */
function keepWorker(parts: InvocationsParts, running: ReadonlyMap<string, Running>) {
  const clockOffset = sharedOffset(parts.site.clock);
  let worker: AppWorker | undefined;
  const start = (): AppWorker => {
    const started: AppWorker = new AppWorker(parts.files, clockOffset, {
      fetch: (id, descriptor, request) => {
        const invocation = running.get(id);
        if (invocation === undefined) return Promise.resolve(undefined);
        return answer(parts, invocation, { descriptor, request, end: (reason) => started.end(reason) });
      },
      log: (id, level, text) => {
        running.get(id ?? '')?.record.logs.push(`${level}: ${text}`);
        if (process.env['DEBUG'] !== undefined) process.stderr.write(`[app ${level}] ${text}\n`);
      },
    });
    return started;
  };
  return {
    current: (): AppWorker => (worker?.alive === true ? worker : (worker = start())),
    end: (reason: string): void => worker?.end(reason),
  };
}

interface Call {
  readonly descriptor: unknown;
  readonly request: AppRequest;
  readonly end: (reason: string) => void;
}

async function answer(
  { site, manifest, answer: send }: InvocationsParts,
  invocation: Running,
  { descriptor, request, end }: Call,
): Promise<AppResponse | undefined> {
  const { record, origin, kill } = invocation;
  invocation.calls += 1;
  const counter = counterOf(descriptor);
  if (counter !== undefined) record[counter] += 1;
  const strikes = kill?.atCall === invocation.calls && kill.claim();
  if (!strikes || kill.afterEffect) {
    const response = await send({ descriptor, request, invocation: record, origin });
    if (!strikes) return response;
  }
  site.activity.add({
    at: site.clock.now().toISOString(),
    kind: 'fault',
    text: `A fault was asked for: ${manifest.appName} was ended at work`,
    detail: `${record.handler}, call ${kill.atCall}`,
  });
  end('a fault ended the worker');
  return undefined;
}

/** @returns undefined for calls to the queue */
function counterOf(descriptor: unknown): 'rest' | 'kvs' | undefined {
  const { type, remote } =
    z.object({ type: z.string(), remote: z.string().optional() }).safeParse(descriptor).data ?? {};
  if (type === 'kvs') return 'kvs';
  return remote === 'stargate' ? undefined : 'rest';
}
