import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { accountIdOf } from '../../sandbox/seed/people';
import type { DebtView } from '../../src/contract/sync-debt';
import { askLaunches } from '../support/ask-launches';
import { pastLaunchTable, pastLaunchTotals } from '../support/past-launch-table';
import { siteClient, type SiteClient } from '../support/site-client';

const owner = 'launch-owner@demo.test';
const prefix = accountIdOf('admin').replace('admin', '');

describe('sync debt of the past launch', () => {
  let sandbox: Sandbox;
  let site: SiteClient;
  let launchId: string;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'empty' });
    site = siteClient(sandbox.baseUrl);
    await site.control('POST', '/clock', { now: '2026-05-04T09:00:00.000Z' });
    await site.seed({ name: 'demo' });
    const payload = { state: 'archived', after: null, search: '' };
    const found = await askLaunches(site, owner, { ask: 'launches.list', payload });
    launchId = found.kind === 'launches' ? (found.launches[0]?.id ?? '') : '';
  });

  afterAll(() => sandbox.close());

  async function debt(as: string): Promise<DebtView> {
    const reply = await askLaunches(site, as, { ask: 'debt.load', payload: { launchId } });
    if (reply.kind === 'debt') return reply;
    throw new Error(`Cannot look at the sync debt: the answer is "${reply.kind}"`);
  }

  it('equals the table that was reckoned by hand', async () => {
    const { slips, total, trend } = await debt(owner);

    const nameOf = (id = ''): string => id.replace(prefix, '');
    const rows = slips.map(({ issue, from, to, days, known, people, hours, workdays }) => ({
      slip: `${issue?.key ?? ''} ${from} ${to} ${days} days`,
      known: `${known.at} ${known.how} ${nameOf(known.by?.id)}`,
      people: people.map(
        (one) =>
          `${nameOf(one.person?.id)} ${one.issue?.key ?? ''} ${one.couldKnow?.how ?? 'never'} ${one.hours} ${one.workdays}`,
      ),
      gap: [hours, workdays],
    }));
    expect(rows).toEqual(pastLaunchTable);
    expect({ total, trend }).toEqual(pastLaunchTotals);
  });

  it('puts a price on the week by which it was late', async () => {
    const { cost } = await debt(owner);

    expect(cost).toMatchObject({ delayDays: 7, delay: 287_671, reworkHours: 0 });
  });

  it('takes one read of issues, one of histories, one of comments', async () => {
    await site.clearTraffic();

    await debt(owner);

    const paths = (await site.traffic()).map(({ method, path }) => `${method} ${path}`);
    expect(paths.sort()).toEqual([
      'GET /rest/api/3/status',
      'GET /rest/api/3/user/bulk',
      'POST /rest/api/3/changelog/bulkfetch',
      'POST /rest/api/3/issue/bulkfetch',
      'POST /rest/api/3/issue/bulkfetch',
    ]);
  });

  it('tells the copywriter of no product milestone, only how many slipped', async () => {
    const view = await debt('copywriter@demo.test');

    expect(view.slips.map(({ issue }) => issue?.key)).toEqual(['MKT-27', 'MKT-26']);
    expect(view.hidden).toBe(2);
    expect(JSON.stringify(view)).not.toMatch(/PROD-|2026-03-09|general availability/);
    expect(view.cost).toMatchObject({ delayDays: 0, delay: null });
  });

  it('tells nothing to somebody who is not signed in', async () => {
    const reply = await askLaunches(site, null, { ask: 'debt.load', payload: { launchId } });

    expect(reply.kind).not.toBe('debt');
  });
});
