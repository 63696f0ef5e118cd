import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ProductEvent, Site } from '../site/site';
import { invokeResolver, type ResolverCall, type ResolverReply } from './bridge/invoke-resolver';
import { exportMacro, type ExportCall } from './bridge/export-macro';
import { moduleContext, type ContextPlace } from './bridge/module-context';
import { createDelays } from './delays';
import { createEvents } from './events/create-events';
import type { Faults } from './faults/create-faults';
import { createInvocations, type AppCall, type InvocationRecord } from './invocations';
import { createKvs, type Kvs } from './kvs/create-kvs';
import { noQuota, type KvsQuota } from './kvs/kvs-meter';
import { appFields, type AppField } from './manifest/app-fields';
import { cloudTimeLimits, type TimeLimits } from './manifest/limits';
import type { AppManifest } from './manifest/read-manifest';
import { createPending, type Pending } from './pending';
import { createProxy, type ReachableProduct } from './proxy/create-proxy';
import { createQueue } from './queue/create-queue';
import { createQueueApi } from './queue/create-queue-api';
import { localInstallation, type Installation } from './runtime-fields';
import { couldNotCheck, validateTransition, type ValidatorCall } from './workflow/validate-transition';
import { createScheduler } from './schedule/create-scheduler';
import type { WorkerFiles, WorkerOutcome } from './worker/app-worker';
import type { AppResponse } from './worker/messages';

export interface ForgeOptions {
  readonly site: Site;
  readonly manifest: AppManifest;
  readonly files: WorkerFiles;
  readonly faults: Faults;
  /** By the name that the app calls them: `jira`, `confluence`. */
  readonly products: ReadonlyMap<string, ReachableProduct>;
  /** Divides the platform's own delays (retries, delayed jobs, lag of queries). */
  readonly timeScale?: number | undefined;
  readonly timeLimits?: Partial<TimeLimits> | undefined;
  /** Gives the site the custom fields of the app that is installed; none: it is gone. */
  readonly declareFields?: ((fields: AppField[]) => void) | undefined;
  /** Time after which KVS queries see a write, ms before `timeScale`. */
  readonly kvsLagMs?: number | undefined;
  /** What the app may ask of storage; without end where left out. */
  readonly kvsQuota?: KvsQuota | undefined;
}

/** The Forge platform with one app on one site. */
export interface Forge {
  readonly manifest: AppManifest;
  readonly installation: Installation;
  readonly kvs: Kvs;
  readonly pending: Pending;
  /** Takes in an event of a product; the app hears of it later. */
  deliver(event: ProductEvent): void;
  /** Installs the app: it is told, and its schedules start to count. */
  install(): void;
  /** Takes up an installation that was made before, without telling the app. */
  resume(): void;
  /** Takes the app away: it hears of nothing any more. What it has stored stays. */
  uninstall(): void;
  /** Asks a validator of the app; returns why it refuses. */
  validateTransition(call: ValidatorCall): Promise<string | undefined>;
  invoke(call: ResolverCall): Promise<ResolverReply>;
  context(place: ContextPlace): ReturnType<typeof moduleContext>;
  /** Runs a macro's function for exports; undefined when it has none. */
  exportMacro(call: ExportCall): Promise<WorkerOutcome | undefined>;
  /**
   * Brings what is under way to its end as if it had happened long ago: nothing waits for the platform's delays, and storage
   * refuses nothing for load. @returns false when it has not come to rest after `timeoutMs`
   */
  rest(timeoutMs: number): Promise<boolean>;
  invocations(): readonly InvocationRecord[];
  /** As before the first installation. Ends what runs. */
  reset(): Promise<void>;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
  close(): void;
}

const defaultKvsLagMs = 50;
const snapshotSchema = z.strictObject({ kvs: z.unknown(), queue: z.unknown(), events: z.unknown() });

export function createForge(options: ForgeOptions): Forge {
  const { site, manifest } = options;
  const installation = localInstallation;
  const wired = wire(options, installation);
  const { kvs, pending, invocations, events, queue, timeLimits, stop } = wired;
  const contextParts = { baseUrl: site.baseUrl, manifest, installation };
  const { isGone, comeBack, ...presence } = createPresence(options, wired, installation);
  return {
    ...{ manifest, installation, kvs, pending, ...presence },
    deliver: (event) => {
      if (!isGone()) events.deliver(event);
    },
    validateTransition: async (call) =>
      isGone()
        ? couldNotCheck(call.ruleKey)
        : validateTransition({ manifest, installation, invocations, timeLimits }, call),
    invoke: (call) => invokeResolver({ ...contextParts, invocations, timeLimits }, call),
    context: (place) => moduleContext(contextParts, place),
    exportMacro: (call) => exportMacro({ ...contextParts, invocations, timeLimits }, call),
    rest: (timeoutMs) => restOf(wired, timeoutMs),
    invocations: () => invocations.all(),
    reset: async () => {
      stop();
      await pending.whenIdle(5_000);
      kvs.clear();
      invocations.clear();
      comeBack();
    },
    snapshot: () => ({ kvs: kvs.snapshot(), queue: queue.snapshot(), events: events.snapshot() }),
    restore: (snapshot) => {
      const saved = snapshotSchema.parse(snapshot);
      kvs.restore(saved.kvs);
      queue.restore(saved.queue);
      events.restore(saved.events);
    },
    close: stop,
  };
}

/** ms between two looks for delays that have begun since. */
const flushEvery = 20;

async function restOf({ kvs, pending, delays }: Wired, timeoutMs: number): Promise<boolean> {
  const restore = kvs.meter.lift();
  const timer = setInterval(() => delays.flush(), flushEvery);
  const isAtRest = await pending.whenIdle(timeoutMs);
  clearInterval(timer);
  restore();
  kvs.meter.reset();
  return isAtRest;
}

/** The coming and going of the app. */
function createPresence(
  { manifest, declareFields = () => undefined }: ForgeOptions,
  { scheduler, events, stop }: Wired,
  installation: Installation,
) {
  let isGone = false;
  const comeBack = (): void => void (isGone = false);
  const resume = (): void => {
    // The manifest may have other fields by now.
    declareFields(appFields(manifest, installation));
    scheduler.start();
  };
  const install = (): void => {
    comeBack();
    resume();
    events.deliver(installedEvent(manifest, installation));
  };
  const uninstall = (): void => {
    isGone = true;
    stop();
    declareFields([]);
  };
  return { isGone: () => isGone, comeBack, resume, install, uninstall };
}

type Wired = ReturnType<typeof wire>;

function wire(options: ForgeOptions, installation: Installation) {
  const { site, manifest, faults, products, files, timeScale = 1 } = options;
  const pending = createPending();
  const now = (): number => site.clock.now().getTime();
  const lagMs = (options.kvsLagMs ?? defaultKvsLagMs) / timeScale;
  const kvs = createKvs({ manifest, faults, now, lagMs, quota: options.kvsQuota ?? noQuota, timeScale });
  const delays = createDelays(site.clock, timeScale);
  const timeLimits = { ...cloudTimeLimits, ...options.timeLimits };
  // The proxy serves the invocations and needs the queue, which starts invocations: tied here.
  const answer = (call: AppCall): Promise<AppResponse> => proxy(call);
  const invocations = createInvocations({ site, manifest, installation, files, faults, pending, answer });
  const parts = { site, manifest, installation, invocations, faults, delays, pending, timeLimits };
  const queue = createQueue(parts);
  const events = createEvents(parts);
  const scheduler = createScheduler(parts);
  const queueApi = createQueueApi({ manifest, queue, now });
  const proxy = createProxy({ baseUrl: site.baseUrl, manifest, products, kvs, queueApi });
  const stop = (): void => {
    scheduler.stop();
    events.clear();
    queue.clear();
    invocations.endAll('the site starts afresh');
    delays.flush();
  };
  return { kvs, pending, delays, invocations, events, queue, scheduler, timeLimits, stop };
}

function installedEvent({ app, appName }: AppManifest, { id, appVersion, environmentId }: Installation): ProductEvent {
  return {
    eventType: 'avi:forge:installed:app',
    payload: {
      id: `ari:cloud:ecosystem::installation/${id}`,
      app: { id: app.id, version: appVersion, name: appName },
      environment: { id: environmentId },
      eventId: randomUUID(),
    },
    byApp: false,
  };
}
