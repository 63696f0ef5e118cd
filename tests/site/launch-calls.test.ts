import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { LaunchesReply } from '../../src/contract/launch-list';
import { addWorkdays } from '../support/add-workdays';
import { askLaunches } from '../support/ask-launches';
import { siteClient, type RecordedExchange, type SiteClient } from '../support/site-client';

const admin = 'admin@demo.test';

describe('calls for the pages of launches', () => {
  let sandbox: Sandbox;
  let site: SiteClient;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'empty' });
    site = siteClient(sandbox.baseUrl);
  });

  afterAll(() => sandbox.close());

  it('a launch of a thousand milestones takes one read of Jira and one question of rights', async () => {
    await site.seed({ name: 'large', launches: 1, milestones: 1_000 });
    await site.idle();
    const [row] = await listed(1);
    await site.clearTraffic();

    const reply = await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId: row?.id } });

    expect(reply).toMatchObject({ kind: 'launch', hidden: 0 });
    expect(reply.kind === 'launch' && reply.milestones.length).toBe(1_000);
    expect(counted(await site.traffic())).toEqual({
      '/rest/api/3/issue/bulkfetch': 1,
      '/rest/api/3/permissions/check': 1,
    });
    // The launch, its milestones by hundreds, its creation, the settings.
    expect(await kvsOfLast()).toBeLessThanOrEqual(14);
  });

  it('a page of twenty launches takes two reads of Jira at most, one query of storage, and the rights of the viewer', async () => {
    await site.seed({ name: 'large', launches: 30, milestones: 6 });
    await site.idle();
    await listed(20);
    await site.clearTraffic();

    const rows = await list();

    expect(rows).toHaveLength(20);
    const calls = counted(await site.traffic());
    expect(calls['/rest/api/3/issue/bulkfetch']).toBeLessThanOrEqual(2);
    expect({ ...calls, '/rest/api/3/issue/bulkfetch': 0 }).toEqual({
      '/rest/api/3/issue/bulkfetch': 0,
      '/rest/api/3/mypermissions': 1,
    });
    // The launches, and the settings.
    expect(await kvsOfLast()).toBe(2);
  });

  it('an open page asks whether something happened for one read of storage and none of Jira', async () => {
    await site.seed({ name: 'large', launches: 1, milestones: 6 });
    await site.idle();
    const [row] = await listed(1);
    const ask = (as: string | null) => askLaunches(site, as, { ask: 'launch.pulse', payload: { launchId: row?.id } });
    const before = await ask(admin);
    await site.clearTraffic();

    expect(await ask(admin)).toEqual(before);
    expect(counted(await site.traffic())).toEqual({});
    expect(await kvsOfLast()).toBe(1);
    expect(await ask(null)).toEqual({ kind: 'no-access' });

    const view = await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId: row?.id } });
    const [first] = view.kind === 'launch' ? view.milestones : [];
    expect(view).toMatchObject({ beat: before.kind === 'pulse' && before.beat });
    await site.as(admin).setDue(first?.key ?? '', addWorkdays(first?.due ?? '', 3));
    await site.idle();

    expect(await ask(admin)).not.toEqual(before);
  });

  it('another T-0 for a launch of a hundred is one write each, and the outlook costs no read of its own', async () => {
    await site.seed({ name: 'large', launches: 1, milestones: 100 });
    await site.idle();
    const [row] = await listed(1);
    const launchId = row?.id ?? '';
    const view = await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId } });
    if (view.kind !== 'launch') throw new Error(`Cannot look at the launch: the reply is "${view.kind}"`);
    const [t0] = view.t0Candidates;
    await askLaunches(site, admin, { ask: 'launch.edit', payload: { launchId, t0 } });
    const due = view.milestones.find(({ id }) => id === t0)?.due ?? '';
    await site.clearTraffic();

    const wanted = { launchId, t0: addWorkdays(due, 5) };
    expect(await askLaunches(site, admin, { ask: 'launch.reanchor', payload: wanted })).toEqual({ kind: 'done' });
    await site.idle();

    const own = (await site.traffic()).filter(({ as }) => as === 'app');
    const asked = own.filter(({ method, path }) => method === 'POST' && !path.endsWith('/comment'));
    // Two of them for finding whom to tell.
    expect(counted(asked)).toEqual({ '/rest/api/3/issue/bulkfetch': 3 });
    expect(own.filter(({ method }) => method === 'PUT')).toHaveLength(100);
    const after = await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId } });
    expect(after).toMatchObject({ kind: 'launch', t0: { due: wanted.t0 }, running: null });
  });

  async function list(): Promise<Extract<LaunchesReply, { kind: 'launches' }>['launches']> {
    const payload = { after: null, search: '', state: 'active' };
    const reply = await askLaunches(site, admin, { ask: 'launches.list', payload });
    return reply.kind === 'launches' ? reply.launches : [];
  }

  /** Listings lag behind what has just been written. */
  async function listed(count: number): Promise<Awaited<ReturnType<typeof list>>> {
    for (;;) {
      const rows = await list();
      if (rows.length >= count) return rows;
    }
  }

  async function kvsOfLast(): Promise<number> {
    const invocations = (await site.control('GET', '/invocations')) as readonly { readonly kvs: number }[];
    return invocations.at(-1)?.kvs ?? NaN;
  }
});

function counted(traffic: readonly RecordedExchange[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path } of traffic) counts[path] = (counts[path] ?? 0) + 1;
  return counts;
}
