import { cloudQuota } from '../../sandbox/forge/kvs/kvs-meter';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { appCalls, liveDates } from '../support/live-plan';
import { siteClient, type SiteClient } from '../support/site-client';

interface Progress {
  readonly written: number;
  readonly total: number;
  readonly waitsUntil: string | null;
}

/** Without `value`: the invocation was ended with the worker in which it ran. */
interface Panel {
  readonly value?: { readonly running: Progress | null };
}

describe('a ripple that meets limits', () => {
  let sandbox: Sandbox;
  let site: SiteClient;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, kvsQuota: cloudQuota, seed: 'none' });
    site = siteClient(sandbox.baseUrl);
  });

  afterAll(() => sandbox.close());

  it('ended by the platform and held up by Jira for half an hour, writes each date once, and says how far it is', async () => {
    await site.seed({ name: 'large', launches: 1, milestones: 121, dependencies: 360 });
    const before = await liveDates(site);
    const [root = ''] = [...before.keys()].filter((key) => key.startsWith('PROD-'));
    const last = [...before.values()].reduce((latest, { due }) => (due !== null && due > latest ? due : latest), '');
    await site.faults({
      kill: { afterCalls: 70, times: 1 },
      rest: [{ match: { method: 'PUT', as: 'app' }, every: 110, times: 1, status: 429, retryAfter: 1_800 }],
    });
    await site.clearTraffic();

    await site.as('product-manager@demo.test').setDue(root, addWorkdays(last, 20));
    const held = await heldUp(site, root);
    const writtenThen = appCalls(await site.traffic()).writes.filter(({ status }) => status === 204).length;
    await site.faults({});
    await site.control('POST', '/clock', { advance: 'PT31M' });
    await site.idle();

    const after = await liveDates(site);
    const moved = [...after].filter(([key, { due }]) => key !== root && due !== before.get(key)?.due);
    const written = appCalls(await site.traffic()).writes.filter(({ status }) => status === 204);
    const endings = (await site.control('GET', '/invocations')) as { handler: string; outcome: string }[];
    expect(
      endings.filter(({ handler, outcome }) => handler === 'index.launchWork' && outcome === 'killed'),
    ).toHaveLength(1);
    expect(held).toMatchObject({ total: 120, written: writtenThen });
    expect(Date.parse(held.waitsUntil ?? '')).toBeGreaterThan(Date.now() + 1_500_000);
    expect(moved).toHaveLength(120);
    expect(new Set(written.map(({ path }) => path)).size).toBe(written.length);
    expect(written).toHaveLength(120);
    const panel = (await site.invoke('admin@demo.test', root, 'panel.progress')) as Panel;
    expect(panel.value).toEqual({ kind: 'progress', running: null });
  });
});

/** What the panel says once the ripple waits for Jira. */
async function heldUp(site: SiteClient, root: string): Promise<Progress> {
  for (let tries = 0; tries < 300; tries += 1) {
    const panel = (await site.invoke('admin@demo.test', root, 'panel.progress')) as Panel;
    const running = panel.value?.running ?? null;
    if (running !== null && running.waitsUntil !== null) return running;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The ripple never waited');
}
