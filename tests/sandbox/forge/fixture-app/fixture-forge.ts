import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleApp, bundleWorkerBoot } from '../../../../sandbox/forge/bundle-app';
import { createForge, type Forge, type ForgeOptions } from '../../../../sandbox/forge/create-forge';
import { createFaults, type Faults } from '../../../../sandbox/forge/faults/create-faults';
import { faultRules } from '../../../../sandbox/forge/faults/fault-rules';
import { readManifest } from '../../../../sandbox/forge/manifest/read-manifest';
import { recordExchanges } from '../../../../sandbox/forge/proxy/record-exchanges';
import type { Caller, Product } from '../../../../sandbox/site/site';
import { createSite, type LocalSite } from '../../../../sandbox/site/create-site';

export interface FixtureForge {
  readonly forge: Forge;
  readonly site: LocalSite;
  /** @param as account of the viewer; null for nobody */
  invoke(functionKey: string, payload?: unknown, as?: string | null): Promise<unknown>;
  setFaults(rules: unknown): void;
  idle(): Promise<void>;
}

export type FixtureFiles = ForgeOptions['files'];

export async function bundleFixture(): Promise<FixtureFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-app-'));
  const files = { appBundle: join(folder, 'index.cjs'), boot: join(folder, 'worker-boot.cjs') };
  await Promise.all([bundleApp(join(__dirname, 'index.ts'), files.appBundle), bundleWorkerBoot(files.boot)]);
  return files;
}

/** The Forge side with the fixture app and a product that echoes who called. */
export function fixtureForge(files: FixtureFiles, options: Partial<ForgeOptions> = {}): FixtureForge {
  const site = createSite('http://localhost:1');
  const faults: Faults = createFaults();
  const product = echoProduct();
  const forge = createForge({
    ...{ site, faults, files, timeScale: 1000, kvsLagMs: 0 },
    manifest: readManifest(join(__dirname, 'manifest.yml')),
    products: new Map([['jira', { product, fetch: recordExchanges(product, site, faults), appAccountId: 'app-user' }]]),
    ...options,
  });
  const [module] = forge.manifest.uiModules;
  if (module === undefined) throw new Error('Cannot use the fixture app: no module');
  return {
    forge,
    site,
    invoke: async (functionKey, payload = {}, as = 'viewer') => {
      const reply = await forge.invoke({
        module,
        functionKey,
        payload,
        accountId: as,
        extension: { type: module.type },
      });
      return reply.ok ? reply.value : { error: reply.error };
    },
    setFaults: (rules) => faults.set(faultRules.parse(rules)),
    idle: async () => {
      if (!(await forge.pending.whenIdle(20_000))) throw new Error(forge.pending.labels().join());
    },
  };
}

/** Tells who called and what; `GET` needs a scope that the app has, `DELETE` one that it has not. */
function echoProduct(): Product {
  return {
    name: 'jira',
    fetch: async (request: Request, caller: Caller) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/rest/api/3/permissions/check') return Response.json(await grantAll(request));
      return Response.json({ method: request.method, path: pathname, ...caller });
    },
    scopesOf: (method) => (method === 'DELETE' ? ['manage:jira-project'] : ['read:jira-work', 'read:issue:jira']),
    onEvent: () => undefined,
    snapshot: () => null,
    restore: () => undefined,
  };
}

async function grantAll(request: Request): Promise<object> {
  const asked = (await request.json()) as { projectPermissions: { permissions: string[]; issues: number[] }[] };
  const [first] = asked.projectPermissions;
  return { projectPermissions: [{ permission: first?.permissions[0], issues: first?.issues, projects: [] }] };
}
