import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { LaunchView } from '../../src/contract/launch';
import { addWorkdays } from '../support/add-workdays';
import { askLaunches, type LaunchesMessage } from '../support/ask-launches';
import { askSettings } from '../support/ask-settings';
import { siteClient, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';
const launchOwner = 'launch-owner@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const copywriter = 'copywriter@demo.test';

const reads = ['launches.list', 'launch.load', 'launch.reanchor.try', 'launch.calendar.try'] as const;
const acts = ['launch.edit', 'launch.archive', 'launch.baseline', 'launch.reanchor', 'launch.calendar'] as const;
const messages = [...reads, ...acts];
type Message = (typeof messages)[number];

/** Saturdays: no ripple ever sets one, so where one is told it was PROD that told it. */
const hiddenDays = { 'PROD-1': '2033-04-30', 'PROD-2': '2033-01-15', 'PROD-3': '2033-02-12', 'PROD-4': '2033-03-12' };

let sandbox: Sandbox;
let site: SiteClient;
let launch: LaunchView;
/** Of product issues alone. */
let secretId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
  await seedPlaces();
});

afterAll(() => sandbox.close());

describe('a message of a launch asked by someone who may not', () => {
  it.each(messages)('%s tells nobody anything who is not signed in, and changes nothing', async (ask) => {
    const before = siteState(sandbox);
    const said = 'You are not signed in. Sign in to Jira and try again';
    expect([{ kind: 'no-access' }, { kind: 'refused', message: said }]).toContainEqual(await answer(null, ask));
    expect(siteState(sandbox)).toEqual(before);
  });

  it.each(messages)('%s says the same of a launch that is hidden and of one that is not there', async (ask) => {
    const before = siteState(sandbox);
    const hidden = await answer(copywriter, ask, { launchId: secretId });
    const absent = await answer(copywriter, ask, { launchId: 'there-is-none' });
    expect(hidden).toEqual(absent);
    expect(JSON.stringify(hidden)).not.toContain(secretId);
    expect(siteState(sandbox)).toEqual(before);
  });

  it.each(messages.filter((ask) => ask !== 'launches.list'))('%s names neither', async (ask) => {
    const said = 'Cannot do this here: the launch does not exist, or you cannot see any of its issues';
    expect(await answer(copywriter, ask, { launchId: secretId })).toEqual(
      ask === 'launch.load' ? { kind: 'no-access' } : { kind: 'refused', message: said },
    );
  });

  it.each(acts)(
    '%s names the permission to someone who may browse T-0 but not edit it, and changes nothing',
    async (ask) => {
      const before = siteState(sandbox);
      const reply = await answer(marketingLead, ask);
      expect(reply).toMatchObject({
        kind: 'refused',
        message: expect.stringMatching(/PROD-1.*"Edit issues"|"Edit issues" for PROD-1, which is its T-0/) as string,
      });
      expect(siteState(sandbox)).toEqual(before);
    },
  );

  it('reads are open to whoever may browse, and say what they may not do', async () => {
    const view = await load(marketingLead);
    expect(view).toMatchObject({ canManage: false, hidden: 0 });
    expect(view.milestones.filter(({ key }) => key.startsWith('PROD-')).every(({ canEdit }) => !canEdit)).toBe(true);
    expect(view.milestones.filter(({ key }) => key.startsWith('MKT-')).every(({ canEdit }) => canEdit)).toBe(true);
    expect(await answer(marketingLead, 'launch.reanchor.try')).toMatchObject({
      kind: 'reanchored',
      notEditable: expect.arrayContaining([await site.as(admin).issueId('PROD-1')]) as unknown,
    });
    expect(await answer(marketingLead, 'launch.calendar.try')).toMatchObject({ kind: 'moves' });
  });
});

describe('the copywriter, who cannot see PROD', () => {
  let secrets: readonly string[];

  beforeAll(() => {
    const issues = [...sandbox.jira.state.issues.values()];
    const hidden = issues.filter(({ key }) => key.startsWith('PROD-'));
    secrets = [...hidden.flatMap(({ summary, id }) => [summary, `"${id}"`]), ...Object.values(hiddenDays), secretId];
  });

  it('the admin shows that there is much to be told', async () => {
    const told = JSON.stringify([await answer(admin, 'launch.load'), await answer(admin, 'launches.list')]);
    for (const word of ['"PROD-2"', hiddenDays['PROD-2'], hiddenDays['PROD-1'], 'Atlas 2.0 feature freeze'])
      expect(told).toContain(word);
  });

  it.each(messages)('%s names no hidden issue, id or day', async (ask) => {
    expectSecrecy(await answer(copywriter, ask));
  });

  it('sees the marketing half of the launch, on no T-0, with nothing reckoned from what is hidden', async () => {
    const view = await load(copywriter);
    expect(view.hidden).toBeGreaterThan(3);
    expect(view).toMatchObject({ t0: { issueId: null, due: null }, canManage: false, health: { float: null } });
    expect(view.milestones.some(({ key }) => key === 'MKT-8')).toBe(true);
    const seen = new Set(view.milestones.map(({ id }) => id));
    expect(view.dependencies.every(({ from, to }) => seen.has(from) && seen.has(to))).toBe(true);
    expectSecrecy(view);
  });

  it('finds no launch by the name of a hidden issue', async () => {
    const search = { after: null, search: 'freeze', state: 'active' };
    expect(await askLaunches(site, copywriter, { ask: 'launches.list', payload: search })).toMatchObject({
      launches: [],
    });
  });

  it('on the page of a project they do not see, sees launches only as far as they see them anyway', async () => {
    const from = {
      moduleKey: 'project-launches',
      extension: { type: 'jira:projectPage', project: { id: '10001', key: 'PROD' } },
    };
    const reply = await askLaunches(site, copywriter, { ask: 'launches.list', payload: firstPage, from });
    expect(JSON.stringify(reply)).not.toContain(secretId);
    expectSecrecy(reply);
  });

  function expectSecrecy(reply: unknown): void {
    const told = JSON.stringify(reply);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told).not.toMatch(/PROD-\d/);
  }
});

describe('a macro', () => {
  const macro = (config: unknown) => ({ moduleKey: 'timeline', extension: { type: 'macro', config } });

  it('shows the launch it is bound to, whatever the page asks for', async () => {
    const payload = { launchId: launch.id };
    const ask = (config: unknown, as = admin) =>
      askLaunches(site, as, { ask: 'launch.load', payload, from: macro(config) });

    expect(await ask({ launchId: launch.id })).toMatchObject({ kind: 'launch', id: launch.id });
    expect(await ask({ launchId: secretId })).toMatchObject({ kind: 'launch', id: secretId });
    expect(await ask({ launchId: secretId }, copywriter)).toEqual({ kind: 'no-access' });
    expect(await ask({})).toEqual({ kind: 'unbound' });
    expect(await ask({ launchId: '../../settings' })).toEqual({ kind: 'unbound' });
  });
});

describe.each([
  ['someone who may edit', launchOwner],
  ['an admin', admin],
])('a message of a launch asked by %s', (_, person) => {
  beforeAll(seedPlaces);

  it.each(acts)('%s is done, and is stored', async (ask) => {
    const before = siteState(sandbox);
    // What is archived is left alone: all is asked of an active launch.
    await answer(person, 'launch.archive', { archived: false });
    expect(await answer(person, ask)).toEqual({ kind: 'done' });
    await site.idle();
    expect(siteState(sandbox)).not.toEqual(before);
  });
});

const firstPage = { after: null, search: '', state: 'active' };

async function answer(as: string | null, ask: Message, part: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const t0 = addWorkdays(launch.t0.due ?? '', 5);
  const payloads: Readonly<Partial<Record<LaunchesMessage, object>>> = {
    'launches.list': firstPage,
    'launch.load': {},
    'launch.edit': { name: 'Atlas 2' },
    'launch.archive': { archived: true },
    'launch.baseline': {},
    'launch.reanchor.try': { t0 },
    'launch.reanchor': { t0: addWorkdays(launch.t0.due ?? '', 10) },
    'launch.calendar.try': {},
    'launch.calendar': { answer: 'leave' },
  };
  const payload = ask === 'launches.list' ? firstPage : { launchId: launch.id, ...payloads[ask], ...part };
  return askLaunches(site, as, { ask, payload });
}

async function load(as: string): Promise<LaunchView> {
  const reply = await askLaunches(site, as, { ask: 'launch.load', payload: { launchId: launch.id } });
  if (reply.kind !== 'launch') throw new Error(`Cannot look at the launch: the reply is "${reply.kind}"`);
  return reply;
}

/** The demo, PROD on days of its own, a launch of product issues alone, and a calendar that has changed. */
async function seedPlaces(): Promise<void> {
  await site.seed({ name: 'demo' });
  for (const [key, day] of Object.entries(hiddenDays)) await site.as(productManager).setDue(key, day);
  const epics = [await makeEpic('Secret plan'), await makeEpic('Secret launch')];
  const body = { type: { name: 'Gates' }, inwardIssue: { key: epics[0] }, outwardIssue: { key: epics[1] } };
  expect((await site.as(admin).call('POST', '/rest/api/3/issueLink', body)).status).toBe(201);
  await changeCalendar();
  await site.idle();
  const list = await askLaunches(site, admin, { ask: 'launches.list', payload: firstPage });
  const rows = list.kind === 'launches' ? list.launches : [];
  secretId = rows.find(({ name }) => name.startsWith('Secret'))?.id ?? '';
  const atlas = rows.find(({ name }) => name === 'Atlas 2.0')?.id ?? '';
  const reply = await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId: atlas } });
  if (reply.kind !== 'launch' || secretId === '') throw new Error(`Cannot begin: the launches are not there`);
  launch = reply;
}

async function makeEpic(summary: string): Promise<string> {
  const fields = { project: { key: 'PROD' }, issuetype: { name: 'Epic' }, summary, duedate: '2033-05-14' };
  const { body } = await site.as(productManager).call('POST', '/rest/api/3/issue', { fields });
  return (body as { key: string }).key;
}

/** Marketing has the first Monday to Thursday of the launch's dates off. */
async function changeCalendar(): Promise<void> {
  const settings = await askSettings(site, admin, { ask: 'settings.load' });
  if (settings.kind !== 'settings') throw new Error('Cannot change the calendar: the settings are not there');
  const { version, form } = settings;
  const holidays = ['2033-01-18', '2033-01-19', '2033-01-20'].map((day) => ({ day, name: 'Off' }));
  const changed = {
    ...form,
    calendars: form.calendars.map((one) => (one.id === 'default' ? { ...one, holidays } : one)),
  };
  expect(await askSettings(site, admin, { ask: 'settings.save', payload: { version, form: changed } })).toMatchObject({
    kind: 'done',
  });
}
