import { z } from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { ChangeRow } from '../../src/contract/change';
import { askLaunches } from '../support/ask-launches';
import { meetFreeze } from '../support/gate-deeds';
import { appCalls } from '../support/live-plan';
import { siteClient, type SiteClient } from '../support/site-client';

const productManager = 'product-manager@demo.test';
const launchOwner = 'launch-owner@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const copywriter = 'copywriter@demo.test';

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
});

beforeEach(async () => {
  await site.seed({ name: 'demo' });
});

afterAll(() => sandbox.close());

/** The feature freeze of Atlas 2.0 opens. */
async function freeze(): Promise<void> {
  await meetFreeze(site);
  await site.idle();
}

async function atlas(): Promise<string> {
  const payload = { state: 'active', after: null, search: 'Atlas 2.0' };
  const reply = await askLaunches(site, launchOwner, { ask: 'launches.list', payload });
  const [launch] = reply.kind === 'launches' ? reply.launches : [];
  if (!launch) throw new Error(`Cannot find Atlas 2.0: ${JSON.stringify(reply)}`);
  return launch.id;
}

async function changes(as = launchOwner): Promise<readonly ChangeRow[]> {
  const reply = await askLaunches(site, as, { ask: 'changes.list', payload: { launchId: await atlas() } });
  if (reply.kind !== 'changes') throw new Error(`Cannot list: ${reply.message}`);
  return reply.changes;
}

async function edit(key: string, fields: object): Promise<void> {
  const { status } = await site.as(productManager).call('PUT', `/rest/api/3/issue/${key}`, { fields });
  expect(status).toBe(204);
}

const invocations = z.array(z.object({ handler: z.string(), kvs: z.number() }));
const made = z.object({ key: z.string() });

async function create(parent: string): Promise<string> {
  const fields = {
    project: { key: 'PROD' },
    issuetype: { name: 'Story' },
    summary: 'Offline plans',
    parent: { key: parent },
  };
  const { body } = await site.as(productManager).call('POST', '/rest/api/3/issue', { fields });
  return made.parse(body).key;
}

describe('once the feature freeze has opened', () => {
  it('a story that is renamed, taken out of its epic or added opens a change request, before that none', async () => {
    await edit('PROD-13', { summary: 'Share a plan' });
    await create('PROD-3');
    await site.idle();
    expect(await changes()).toEqual([]);

    await freeze();
    await edit('PROD-13', { summary: 'Share a plan by link' });
    await edit('PROD-15', { parent: { key: 'PROD-9' } });
    const key = await create('PROD-1');
    await site.idle();

    const told = (await changes()).map(({ what, by }) => `${what}, by ${by?.name ?? 'nobody'}`);
    expect(told.sort()).toEqual([
      'PROD-13 was renamed from "Share a plan" to "Share a plan by link", by Priya Raman',
      'PROD-15 was taken out of its epic or version, by Priya Raman',
      `${key} was added, by Priya Raman`,
    ]);
  });

  it('an issue made elsewhere is 0 calls and 1 storage read', async () => {
    await freeze();
    await site.clearTraffic();
    const fields = { project: { key: 'MKT' }, issuetype: { name: 'Task' }, summary: 'Nothing hangs on this' };
    const { status } = await site.as(marketingLead).call('POST', '/rest/api/3/issue', { fields });
    expect(status).toBe(201);
    await site.idle();

    expect(appCalls(await site.traffic()).all).toEqual([]);
    expect(invocations.parse(await site.control('GET', '/invocations')).at(-1)).toMatchObject({
      ...{ handler: 'index.issueCreated', kvs: 1 },
    });
  });

  it('whoever does not see the product project reads neither names nor keys of what changed', async () => {
    await freeze();
    await edit('PROD-13', { summary: 'Share a plan by link' });
    await site.idle();

    const [row] = await changes(copywriter);

    expect(row).toMatchObject({ what: 'An issue that you cannot see was renamed', features: [null] });
  });
});
