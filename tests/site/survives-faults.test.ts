import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { appCalls, liveDates, livePlan } from '../support/live-plan';
import { runPlan } from '../support/run-plan';
import { siteClient, type SiteClient } from '../support/site-client';

describe('a ripple under faults', () => {
  let sandbox: Sandbox;
  let site: SiteClient;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'empty', timeScale: 50, waitScale: 50 });
    site = siteClient(sandbox.baseUrl);
  });

  afterAll(() => sandbox.close());

  it.each([7, 19, 42])('ends where it should, each issue written once (seed %i)', async (seed) => {
    await site.seed({ name: 'large', launches: 1, milestones: 41 });
    const plan = await livePlan(site);
    const before = await liveDates(site);
    const root = [...before.keys()].find((key) => key.startsWith('PROD-')) ?? '';
    const due = addWorkdays(before.get(root)?.due ?? '', 60);
    await site.clearTraffic();
    await site.faults({
      seed,
      rest: [
        { match: { method: 'PUT', path: '/rest/api/3/issue/*', as: 'app' }, status: 429, retryAfter: 1, every: 3 },
      ],
      events: { duplicate: 1, reorder: true },
      queue: { duplicate: 0.5 },
      kill: { afterCalls: 12, times: 3 },
    });

    await site.as('product-manager@demo.test').setDue(root, due);
    await site.idle();
    await site.faults({});

    const { shifts } = runPlan({ ...plan, changes: [{ id: root, due }] });
    const after = await liveDates(site);
    const { writes } = appCalls(await site.traffic());
    const taken = writes.filter(({ status }) => status === 204).map(({ path }) => path);
    expect(shifts.length).toBeGreaterThan(30);
    expect(shifts.map(({ id }) => [id, after.get(id)?.due])).toEqual(shifts.map(({ id, to }) => [id, to.due]));
    expect(new Set(taken).size).toBe(shifts.length);
    expect(taken).toHaveLength(shifts.length);
    expect(writes.some(({ status }) => status === 429)).toBe(true);
    expect(await endedMidway(site)).toBeGreaterThan(0);
  });
});

async function endedMidway(site: SiteClient): Promise<number> {
  const invocations = (await site.control('GET', '/invocations')) as { outcome: string }[];
  return invocations.filter(({ outcome }) => outcome === 'killed').length;
}
