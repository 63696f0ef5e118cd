import { join } from 'node:path';
import type { Confluence } from '../confluence/confluence';
import { createConfluence } from '../confluence/create-confluence';
import { createFaults } from '../forge/faults/create-faults';
import { createForge, type Forge } from '../forge/create-forge';
import type { TimeLimits } from '../forge/manifest/limits';
import type { KvsQuota } from '../forge/kvs/kvs-meter';
import { readManifest } from '../forge/manifest/read-manifest';
import type { ReachableProduct } from '../forge/proxy/create-proxy';
import { recordExchanges } from '../forge/proxy/record-exchanges';
import { createJira } from '../jira/create-jira';
import type { Jira, JiraOptions } from '../jira/jira';
import { createSite, type LocalSite } from '../site/create-site';
import { createServerApp } from './create-server-app';
import { checkDataFile, loadState, saveState } from './data-file';
import { guardTransitions } from './guard-transitions';
import { listen } from './listen';
import type { ServerParts } from './parts';
import { seedSite, type SeedWish } from './seed-site';

const root = join(__dirname, '../..');

export interface SandboxOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** State is kept there. */
  readonly dataFile?: string | undefined;
  /** What a site without a data file starts with; `none` leaves Jira blank and the app away. */
  readonly seed?: 'demo' | 'empty' | SeedWish | 'none' | undefined;
  /** False: the site has Jira only. */
  readonly confluence?: boolean | undefined;
  /** Divides the platform's own delays: retries, delayed jobs, lag of queries. */
  readonly timeScale?: number | undefined;
  /** Divides what the app itself waits; Jira's limits do not know of it. */
  readonly waitScale?: number | undefined;
  /** `none`: Jira never answers 429 of its own. */
  readonly limits?: JiraOptions['limits'];
  /** What the app may ask of storage in a minute. Without end where left out: tests do in seconds what people do in a day. */
  readonly kvsQuota?: KvsQuota | undefined;
  readonly indexLagMs?: number | undefined;
  readonly timeLimits?: Partial<TimeLimits> | undefined;
  readonly appBundle?: string | undefined;
  readonly manifestFile?: string | undefined;
  readonly workerBoot?: string | undefined;
}

export interface Sandbox {
  readonly baseUrl: string;
  readonly site: LocalSite;
  readonly jira: Jira;
  readonly confluence: Confluence;
  readonly forge: Forge;
  /** @throws when something is still under way after `timeoutMs` */
  idle(timeoutMs?: number): Promise<void>;
  seed(wish: SeedWish): Promise<void>;
  close(): Promise<void>;
}

/** Starts a local site: products, the Forge side with the app, stage and controls on one port. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (options.dataFile !== undefined) checkDataFile(options.dataFile);
  const server = await listen(options.port);
  try {
    const parts = assemble(`http://localhost:${server.port}`, options);
    const app = createServerApp(parts);
    server.serve((request) => app.fetch(request));
    await firstState(parts, options);
    return toSandbox(parts, keepState(parts, options.dataFile), () => server.close());
  } catch (error) {
    await server.close();
    throw error;
  }
}

function assemble(baseUrl: string, options: SandboxOptions): ServerParts {
  const site = createSite(baseUrl);
  const { limits, indexLagMs, timeScale, timeLimits, kvsQuota } = options;
  const jira = createJira(site, {
    ...(limits === undefined ? {} : { limits }),
    ...(indexLagMs === undefined ? {} : { indexLagMs }),
  });
  const blankJira = jira.snapshot();
  const faults = createFaults();
  const { appAccountId } = jira;
  const directory = { person: (accountId: string) => jira.state.people.get(accountId) };
  const confluence = createConfluence(site, { directory, appAccountId });
  const fetchJira = recordExchanges(jira, site, faults);
  const fetchConfluence = recordExchanges(confluence, site, faults);
  const forge = createForge({
    ...{ site, faults, timeScale, timeLimits, kvsQuota },
    declareFields: (fields) => jira.declareFields(fields),
    manifest: readManifest(options.manifestFile ?? join(root, 'manifest.yml')),
    files: {
      waitScale: options.waitScale,
      boot: options.workerBoot ?? join(root, 'build/sandbox/worker-boot.cjs'),
      appBundle: options.appBundle ?? join(root, 'build/app/index.cjs'),
    },
    products: new Map<string, ReachableProduct>([
      ['jira', { product: jira, fetch: fetchJira, appAccountId }],
      [
        'confluence',
        { product: confluence, fetch: fetchConfluence, appAccountId, isConnected: () => confluence.isConnected() },
      ],
    ]),
  });
  guardTransitions(jira, forge);
  jira.whileBusy((label) => forge.pending.hold(label));
  jira.indexProperties(forge.manifest.issueProperties);
  for (const product of [jira, confluence]) product.onEvent((event) => forge.deliver(event));
  const seed = (wish: SeedWish): Promise<void> => seedSite({ site, jira, confluence, forge, blankJira }, wish);
  const products = new Map([['jira', fetchJira] as const, ['confluence', fetchConfluence] as const]);
  const places = { baseUrl, jira, confluence, appAccountId };
  return { site, jira, confluence, forge, faults, products, places, seed };
}

async function firstState(
  parts: ServerParts,
  { dataFile, seed = 'demo', confluence = true }: SandboxOptions,
): Promise<void> {
  if (dataFile !== undefined && loadState(dataFile, parts)) parts.forge.resume();
  else if (seed === 'none') parts.confluence.connect(confluence);
  else await parts.seed({ confluence, ...(typeof seed === 'string' ? { name: seed } : seed) });
}

const saveAfterMs = 1_000;

/** Saves shortly after each change. @returns saves what is left and stops */
function keepState(parts: ServerParts, dataFile: string | undefined): () => void {
  if (dataFile === undefined) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    timer = undefined;
    saveState(dataFile, parts);
  };
  // Every write and every invocation leaves a line.
  const stop = parts.site.activity.listen(() => (timer ??= setTimeout(save, saveAfterMs)));
  return () => {
    stop();
    clearTimeout(timer);
    save();
  };
}

function toSandbox(parts: ServerParts, saveLast: () => void, closeServer: () => Promise<void>): Sandbox {
  const { site, jira, confluence, forge, seed } = parts;
  return {
    ...{ baseUrl: site.baseUrl, site, jira, confluence, forge, seed },
    idle: async (timeoutMs = 30_000) => {
      if (await forge.pending.whenIdle(timeoutMs)) return;
      throw new Error(`Cannot come to rest in ${timeoutMs} ms: under way: ${forge.pending.labels().join(', ')}`);
    },
    close: async () => {
      saveLast();
      forge.close();
      await closeServer();
    },
  };
}
