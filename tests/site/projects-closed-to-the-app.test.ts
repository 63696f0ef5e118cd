import { excludeApp } from '../../sandbox/seed/exclude-app';
import { hideField } from '../../sandbox/seed/hide-field';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { askPanel } from '../support/ask-panel';
import { waive } from '../support/gate-deeds';
import { liveDates, livePlan, type DatesByKey } from '../support/live-plan';
import { panelInLaunch } from '../support/panel-in-launch';
import { plannedDates } from '../support/planned-dates';
import { siteClient, type SiteClient } from '../support/site-client';
import { transition } from '../support/transition';

const admin = 'admin@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const productManager = 'product-manager@demo.test';

let sandbox: Sandbox;
let site: SiteClient;
let before: DatesByKey;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
});

beforeEach(async () => {
  await site.seed({ name: 'demo' });
  before = await liveDates(site);
});

afterAll(() => sandbox.close());

describe('a ripple that meets a project in which the app may not edit', () => {
  it('leaves its issues, says so in words, and moves everything else', async () => {
    const expected = await expectedAfter('PROD-2', 12);
    excludeApp(sandbox.jira, 'INTL', ['EDIT_ISSUES']);
    await slip('PROD-2', 12);

    const left = Object.keys(expected).filter((key) => key.startsWith('INTL-') && isMoved(expected, key));
    expect(left).toContain('INTL-1');
    const stands = Object.fromEntries(left.map((key) => [key, before.get(key)]));
    expect(Object.fromEntries(await liveDates(site))).toEqual({ ...expected, ...stands });
    const { refused, ripples } = await panelInLaunch(site, 'INTL-1');
    expect(refused?.to).toEqual(expected['INTL-1']);
    expect(refused?.reason).toContain('Lockstep may not edit issues in project INTL');
    expect(refused?.reason).toContain('"Edit issues"');
    const own = ripples[0]?.shifts.find(({ issue }) => issue.key === 'INTL-1');
    expect(own).toMatchObject({ state: 'refused', reason: refused?.reason });
  });

  it('is refused again while nothing has changed, and written once the right is given back', async () => {
    const expected = await expectedAfter('PROD-2', 12);
    excludeApp(sandbox.jira, 'INTL', ['EDIT_ISSUES']);
    await slip('PROD-2', 12);
    const retry = { as: marketingLead, on: 'INTL-1', ask: 'shift.retry' } as const;
    expect(await askPanel(site, retry)).toMatchObject({ kind: 'refused' });
    expect((await liveDates(site)).get('INTL-1')).toEqual(before.get('INTL-1'));

    excludeApp(sandbox.jira, 'INTL', []);
    expect(await askPanel(site, retry)).toEqual({ kind: 'done' });
    await site.idle();
    expect((await liveDates(site)).get('INTL-1')).toEqual(expected['INTL-1']);
    expect((await panelInLaunch(site, 'INTL-1')).refused).toBeNull();
  });

  it('leaves issues it cannot even see, and moves everything else', async () => {
    excludeApp(sandbox.jira, 'INTL', ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
    await slip('PROD-2', 12);
    const after = await liveDates(site);
    for (const key of ['INTL-1', 'INTL-2', 'INTL-3', 'INTL-4']) expect(after.get(key)).toEqual(before.get(key));
    for (const key of ['MKT-1', 'MKT-2', 'MKT-3', 'MKT-4']) expect(after.get(key)).not.toEqual(before.get(key));
  });
});

describe('a ripple that meets a date that is not on the edit screen', () => {
  it('leaves the issue, names the screen as the remedy, and writes it after the field is back', async () => {
    const expected = await expectedAfter('PROD-2', 12);
    const project = [...sandbox.jira.state.projects.values()].find(({ key }) => key === 'INTL');
    if (!project) throw new Error('Cannot hide a field: no project INTL');
    hideField(sandbox.jira, 'INTL', 'duedate');
    await slip('PROD-2', 12);
    expect((await liveDates(site)).get('INTL-1')).toEqual(before.get('INTL-1'));
    const { refused } = await panelInLaunch(site, 'INTL-1');
    expect(refused?.reason).toContain('Jira does not take the date in project INTL');
    expect(refused?.reason).toContain('edit screen');

    sandbox.jira.state.projects.set(project.id, project);
    expect(await askPanel(site, { as: marketingLead, on: 'INTL-1', ask: 'shift.retry' })).toEqual({ kind: 'done' });
    expect((await liveDates(site)).get('INTL-1')).toEqual(expected['INTL-1']);
  });
});

describe('an issue that drops out of the plan', () => {
  it('deleted without an event: the ripple passes it by, and anyone may clear it away', async () => {
    const expected = await expectedAfter('PROD-2', 12);
    await site.faults({ events: { drop: 1 } });
    const gone = await site.as(marketingLead).call('DELETE', '/rest/api/3/issue/MKT-3');
    expect(gone.status).toBe(204);
    await site.faults({});
    await slip('PROD-2', 12);
    const after = await liveDates(site);
    expect(after.get('MKT-2')).toEqual(expected['MKT-2']);
    expect(after.has('MKT-3')).toBe(false);
    // What only it gated has nothing to follow.
    expect(after.get('MKT-4')).toEqual(before.get('MKT-4'));

    // Jira does not tell a deleted issue from a hidden one: it stands as unseen until somebody removes it.
    const unseen = (await panelInLaunch(site, 'MKT-4')).waitingFor.find(({ issue }) => issue === null);
    expect(unseen?.standing).toEqual({ kind: 'unknown' });
    const removal = {
      as: marketingLead,
      on: 'MKT-4',
      ask: 'dependency.remove',
      payload: { linkId: unseen?.linkId },
    } as const;
    expect(await askPanel(site, removal)).toEqual({ kind: 'done' });
    expect((await panelInLaunch(site, 'MKT-4')).waitingFor).toEqual([]);
  });

  it('without a due date: it neither moves nor passes a slip on, and both again once it has one', async () => {
    await site.as(marketingLead).setDue('MKT-2', null);
    await site.idle();
    await slip('PROD-2', 12);
    expect((await liveDates(site)).get('MKT-2')?.due).toBeNull();
    expect((await panelInLaunch(site, 'MKT-2')).waitingFor.map(({ standing }) => standing.kind)).toEqual(['unknown']);

    const brief = (await site.as(admin).due('MKT-1')) ?? '';
    await site.as(marketingLead).setDue('MKT-2', addWorkdays(brief, 8));
    await site.idle();
    const creative = (await liveDates(site)).get('MKT-3');
    expect((creative?.start ?? '') > addWorkdays(brief, 8)).toBe(true);
  });

  it('done: it stays while its predecessor slips; back at work, it follows', async () => {
    for (const gate of ['PROD-2', 'MKT-1']) await waive(site, gate);
    const expected = await expectedAfter('PROD-2', 12);
    await move('MKT-2', 'Done');
    await slip('PROD-2', 12);
    const done = await liveDates(site);
    expect(done.get('MKT-1')).toEqual(expected['MKT-1']);
    expect(done.get('MKT-2')).toEqual(before.get('MKT-2'));

    await move('MKT-2', 'To Do');
    const back = await liveDates(site);
    expect(back.get('MKT-2')).toEqual(expected['MKT-2']);
    expect(back.get('MKT-3')).toEqual(expected['MKT-3']);
  });
});

async function expectedAfter(id: string, days: number) {
  const change = { id, due: addWorkdays(before.get(id)?.due ?? '', days) };
  return plannedDates(await livePlan(site), before, [change]);
}

async function slip(key: string, days: number): Promise<void> {
  await site.as(productManager).setDue(key, addWorkdays(before.get(key)?.due ?? '', days));
  await site.idle();
}

function isMoved(dates: Readonly<Record<string, { readonly due: string | null }>>, key: string): boolean {
  return dates[key]?.due !== before.get(key)?.due;
}

async function move(key: string, to: 'Done' | 'To Do'): Promise<void> {
  expect(await transition(site, marketingLead, { key, to })).toBeNull();
  await site.idle();
}
