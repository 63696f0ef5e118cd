import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { LaunchView } from '../../src/contract/launch';
import type { WhatIf, WhatIfReply } from '../../src/contract/what-if';
import { addWorkdays } from '../support/add-workdays';
import { askLaunches } from '../support/ask-launches';
import { askPanel } from '../support/ask-panel';
import { siteClient, type RecordedExchange, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';
import { applyOf } from '../support/what-if-desk';

const admin = 'admin@demo.test';
const copywriter = 'copywriter@demo.test';
const marketingLead = 'marketing-lead@demo.test';

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
});

afterAll(() => sandbox.close());

describe('a date in mind that moves 500 issues', () => {
  let launch: LaunchView;

  beforeAll(async () => {
    await site.seed({ name: 'large', launches: 1, milestones: 501 });
    await site.idle();
    launch = await largeLaunch();
  });

  it('is told with six reads of Jira at most, and writes nothing', async () => {
    const freeze = launch.milestones.find(({ role }) => role === 'product');
    const wanted = { issueId: freeze?.id ?? '', start: null, due: addWorkdays(freeze?.due ?? '', 60) };
    const before = siteState(sandbox);
    await site.clearTraffic();

    const seen = await see(admin, wanted);

    expect(seen.shifts).toHaveLength(500);
    const traffic = await site.traffic();
    expect(counted(traffic)).toEqual({
      'POST /rest/api/3/issue/bulkfetch': 1,
      'POST /rest/api/3/permissions/check': 1,
    });
    expect(siteState(sandbox)).toEqual(before);
    // Such a message passes the bridge, which carries 500 KB.
    expect(Buffer.byteLength(JSON.stringify(applyOf(seen)))).toBeLessThan(250_000);
    // The milestone and its launch, six pages of the listing, the creation, the settings, and 21 batches of claim sheets.
    expect(await kvsOfLast()).toBeLessThanOrEqual(32);
  });

  it('is given exactly as it was shown', async () => {
    // One that gates few: writing five hundred dates takes its time.
    const [last] = launch.dependencies.slice(-1);
    const gate = launch.milestones.find(({ id }) => id === last?.from);
    const wanted = { issueId: gate?.id ?? '', start: gate?.start ?? null, due: addWorkdays(gate?.due ?? '', 30) };
    const seen = await see(admin, wanted);

    expect(await askLaunches(site, admin, { ask: 'what-if.apply', payload: applyOf(seen) })).toEqual({ kind: 'done' });
    await site.idle();

    const after = await largeLaunch();
    const moves = new Map([[wanted.issueId, seen.to], ...seen.shifts.map(({ issue, to }) => [issue.id, to] as const)]);
    const datesIn = ({ milestones }: LaunchView) =>
      new Map(milestones.map(({ id, start, due }) => [id, { start, due }]));
    expect(seen.shifts.length).toBeGreaterThan(0);
    expect(datesIn(after)).toEqual(new Map([...datesIn(launch), ...moves]));
    expect(after.running).toBeNull();
  });

  async function largeLaunch(): Promise<LaunchView> {
    for (;;) {
      const payload = { after: null, search: '', state: 'active' };
      const list = await askLaunches(site, admin, { ask: 'launches.list', payload });
      const row = list.kind === 'launches' ? list.launches[0] : undefined;
      const reply = row && (await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId: row.id } }));
      // Listings lag behind what has just been written.
      if (reply?.kind === 'launch' && reply.milestones.length === 501) return reply;
    }
  }
});

describe('a date in mind in the demo', () => {
  beforeAll(async () => {
    await site.seed({ name: 'demo' });
    await site.idle();
  });

  it('is told alike in the panel and on the launch page', async () => {
    const wanted = await inMind('PROD-2');
    const onPage = await ask(admin, wanted);

    expect(onPage).toMatchObject({ kind: 'what-if', issue: { key: 'PROD-2' }, canEdit: true });
    expect(await askPanel(site, { as: admin, on: 'PROD-2', ask: 'what-if.ask', payload: wanted })).toEqual(onPage);
  });

  it('names no hidden issue to somebody who cannot see PROD, and nothing at all to nobody', async () => {
    const seen = await see(copywriter, await inMind('MKT-1'));
    const hidden = [...sandbox.jira.state.issues.values()].filter(({ key }) => key.startsWith('PROD-'));
    const told = JSON.stringify(seen);

    expect(hidden.flatMap(({ key, summary }) => [`"${key}"`, summary]).filter((one) => told.includes(one))).toEqual([]);
    expect(seen.shifts.length).toBeGreaterThan(0);
    expect(await ask(copywriter, await inMind('PROD-2'))).toMatchObject({
      message: 'Cannot do this here: the issue does not exist, or you cannot see it',
    });
    expect(await ask(null, await inMind('MKT-1'))).toMatchObject({ kind: 'refused' });
  });

  it('is not given by somebody who may only browse, nor when things have changed', async () => {
    const seen = await see(marketingLead, await inMind('PROD-2'));
    const give = (as: string) => askLaunches(site, as, { ask: 'what-if.apply', payload: applyOf(seen) });

    expect(seen.canEdit).toBe(false);
    expect(await give(marketingLead)).toMatchObject({ message: expect.stringContaining('"Edit issues"') as unknown });
    const first = seen.shifts.find(({ issue }) => issue.key === 'MKT-2');
    await site.as(admin).setDue('MKT-2', addWorkdays(first?.to.due ?? '', 30));
    await site.idle();
    const due = await site.as(admin).due('PROD-2');

    expect(await give(admin)).toMatchObject({
      message: expect.stringMatching(/things have changed since.*MKT-2/) as unknown,
    });
    expect(await site.as(admin).due('PROD-2')).toBe(due);
  });

  /** Three weeks later than it is. */
  async function inMind(key: string) {
    const { body } = await site.as(admin).call('GET', `/rest/api/3/issue/${key}?fields=duedate,customfield_10015`);
    const { id, fields } = body as { id: string; fields: { duedate: string; customfield_10015: string | null } };
    return { issueId: id, start: fields.customfield_10015, due: addWorkdays(fields.duedate, 15) };
  }
});

function ask(as: string | null, payload: object): Promise<WhatIfReply> {
  return askLaunches(site, as, { ask: 'what-if.ask', payload });
}

async function see(as: string, payload: object): Promise<WhatIf> {
  const reply = await ask(as, payload);
  if (reply.kind === 'refused') throw new Error(reply.message);
  return reply;
}

async function kvsOfLast(): Promise<number> {
  const invocations = (await site.control('GET', '/invocations')) as readonly { readonly kvs: number }[];
  return invocations.at(-1)?.kvs ?? NaN;
}

function counted(traffic: readonly RecordedExchange[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, path } of traffic) counts[`${method} ${path}`] = (counts[`${method} ${path}`] ?? 0) + 1;
  return counts;
}
