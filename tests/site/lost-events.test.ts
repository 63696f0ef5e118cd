import { seedEmpty } from '../../sandbox/seed/seed-empty';
import { seedGate } from '../../sandbox/seed/seed-gate';
import { seedIssue } from '../../sandbox/seed/seed-issue';
import { workdaysFrom } from '../../sandbox/seed/workdays';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { gatesLinkOf } from '../support/busy-day';
import { liveDates, livePlan } from '../support/live-plan';
import { panelInLaunch } from '../support/panel-in-launch';
import { plannedDates } from '../support/planned-dates';
import { siteClient, type SiteClient } from '../support/site-client';

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  // Jira's own limits, and the app's way to stay below them, would make three hundred writes wait in real time.
  sandbox = await startSandbox({ port: 0, seed: 'none', timeScale: 500, waitScale: 50, limits: 'none', indexLagMs: 0 });
  site = siteClient(sandbox.baseUrl);
});

afterAll(() => sandbox.close());

describe('events that are lost', () => {
  beforeAll(() => site.seed({ name: 'demo' }));

  it('dates, links drawn and links removed meanwhile are brought level by the hourly look', async () => {
    const alone = anIssue(workdaysFrom(await today())(1));
    const plan = await livePlan(site);
    const before = await liveDates(site);
    const due = addWorkdays(before.get('PROD-2')?.due ?? '', 12);
    const removed = await gatesLinkOf(site, 'MKT-8', 'MKT-1');
    await site.faults({ events: { drop: 1 } });
    await site.as(productManager).setDue('PROD-2', due);
    await drawLink('MKT-1', alone.key);
    await site.as(admin).call('DELETE', `/rest/api/3/issueLink/${removed}`);
    await site.idle();
    expect((await liveDates(site)).get('MKT-1')).toEqual(before.get('MKT-1'));

    await site.faults({});
    await hourLater();

    const day = alone.duedate ?? '';
    const milestone = { role: 'marketing', state: 'todo', pinned: false, start: day, due: day };
    const drawn = { from: 'MKT-1', type: 'FS', lag: 0, mode: 'at-least', overridden: false };
    const linked = {
      ...plan,
      milestones: [...plan.milestones, { ...milestone, id: alone.key }],
      dependencies: [
        ...plan.dependencies.filter(({ from, to }) => !(from === 'MKT-1' && to === 'MKT-8')),
        { ...drawn, to: alone.key },
      ],
    };
    const expected = plannedDates(linked, before, [{ id: 'PROD-2', due }]);
    expect(expected[alone.key]?.due).toBe(addWorkdays(expected['MKT-1']?.due ?? '', 1));
    expect(Object.fromEntries(await liveDates(site))).toEqual(expected);
    expect((await panelInLaunch(site, alone.key)).waitingFor.map(({ issue }) => issue?.key)).toEqual(['MKT-1']);
    expect((await panelInLaunch(site, 'MKT-8')).waitingFor).toEqual([]);
  });

  it('a second look finds nothing to do', async () => {
    const before = [await liveDates(site), await site.entities('ripple')];
    await hourLater();
    expect([await liveDates(site), await site.entities('ripple')]).toEqual(before);
  });

  it.each([
    ['a while delays a ripple, and loses nothing of it', 3, []],
    ['longer than the platform tries again leaves it to the hourly look', 12, ['PT1H']],
  ])('storage that refuses for load for %s', async (_, times, later) => {
    const plan = await livePlan(site);
    const before = await liveDates(site);
    const due = addWorkdays(before.get('PROD-2')?.due ?? '', 5);
    await site.faults({ seed: 5, kvs: [{ status: 429, code: 'TOO_MANY_REQUESTS', every: 4, times }] });
    await site.as(productManager).setDue('PROD-2', due);
    await site.idle();
    await site.faults({});
    for (const advance of later) await site.control('POST', '/clock', { advance });
    await site.idle();
    expect(Object.fromEntries(await liveDates(site))).toEqual(plannedDates(plan, before, [{ id: 'PROD-2', due }]));
  });
});

describe('the link type on a site where the app is installed', () => {
  it.each([
    ['is made where there is none', []],
    ['is found where it stands already', ['Gates']],
    ['is found where its name is taken in another case', ['gates']],
  ])('%s, and links of it are followed', async (_, names) => {
    await site.seed({ name: 'empty' });
    await sandbox.forge.reset();
    seedEmpty(sandbox.jira, { linkType: false });
    const present = names.map((name) => ({ id: '10077', name, inward: 'is gated by', outward: 'gates' }));
    for (const type of present) sandbox.jira.state.linkTypes.set(type.id, type);
    sandbox.forge.install();
    await site.idle();

    const gates = [...sandbox.jira.state.linkTypes.values()].filter(({ name }) => /^gates$/i.test(name));
    expect(gates).toHaveLength(1);
    expect(gates[0]).toMatchObject({ outward: 'gates', inward: 'is gated by' });
    expect(gates.map(({ name }) => name)).toEqual(names.length === 0 ? ['Gates'] : names);
    const workday = workdaysFrom('2030-01-07');
    const [from, to] = [workday(1), workday(2)].map((due) => anIssue(due).key);
    await drawLink(from ?? '', to ?? '', gates[0]?.name);
    await site.idle();
    await site.as(admin).setDue(from ?? '', workday(6));
    await site.idle();
    expect(await site.as(admin).due(to ?? '')).toBe(workday(7));
  });
});

describe('a launch of 300 issues', () => {
  it.each([
    ['chain', (index: number) => index - 1],
    ['star', () => 0],
  ] as const)('in a %s ends at the dates of the plan', async (_, gateOf) => {
    await site.seed({ name: 'empty' });
    await sandbox.forge.reset();
    const keys = seedLaunch(gateOf);
    sandbox.forge.install();
    await site.idle();
    const plan = await livePlan(site);
    const before = await liveDates(site);
    expect(plan.dependencies).toHaveLength(299);
    const root = keys[0] ?? '';
    const due = addWorkdays(before.get(root)?.due ?? '', 9);

    await site.as(admin).setDue(root, due);
    await site.idle();

    const expected = plannedDates(plan, before, [{ id: root, due }]);
    const after = Object.fromEntries(await liveDates(site));
    expect(after).toEqual(expected);
    expect(Object.entries(after).filter(([key, { due: day }]) => day !== before.get(key)?.due)).toHaveLength(300);
  });
});

function seedLaunch(gateOf: (index: number) => number): string[] {
  seedEmpty(sandbox.jira);
  const workday = workdaysFrom('2030-01-07');
  const keys: string[] = [];
  for (let index = 0; index < 300; index += 1) {
    const gate = index === 0 ? undefined : keys[gateOf(index)];
    const issue = anIssue(workday(gate === undefined ? 0 : gateOf(index) + 1));
    if (gate !== undefined) seedGate(sandbox.jira, gate, issue.key);
    keys.push(issue.key);
  }
  sandbox.jira.settleIndex();
  return keys;
}

function anIssue(due: string) {
  const issue = { project: 'MKT', type: 'Task', summary: 'A piece of work', reporter: 'admin' } as const;
  return seedIssue(sandbox.jira, { ...issue, created: '2029-12-03', start: due, due });
}

async function today(): Promise<string> {
  const { now } = (await site.control('GET', '/site')) as { now: string };
  return now.slice(0, 10);
}

async function hourLater(): Promise<void> {
  await site.control('POST', '/clock', { advance: 'PT1H' });
  await site.idle();
}

async function drawLink(from: string, to: string, name = 'Gates'): Promise<void> {
  const body = { type: { name }, inwardIssue: { key: from }, outwardIssue: { key: to } };
  expect((await site.as(admin).call('POST', '/rest/api/3/issueLink', body)).status).toBe(201);
}
