import { rowNameOf } from '../../src/domain/launches/summary-in-launch';
import { hideOnCreate } from '../../sandbox/seed/hide-on-create';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { NewLaunch } from '../../src/contract/creation';
import type { StepReply } from '../../src/contract/launch-steps';
import type { TemplateForm } from '../../src/contract/template';
import { askLaunches } from '../support/ask-launches';
import { siteClient, type SiteClient } from '../support/site-client';

const owner = 'launch-owner@demo.test';
const admin = 'admin@demo.test';
const rowCount = 40;

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
});

beforeEach(async () => {
  await site.seed({ name: 'empty' });
  await site.control('POST', '/clock', { now: '2026-05-04T09:00:00.000Z' });
  await site.idle();
});

afterAll(() => sandbox.close());

function aWish(overrides: Partial<NewLaunch> = {}): NewLaunch {
  return {
    ...{ templateId: 'minor', name: 'Atlas 3', tier: 1, t0: '2026-06-30', people: {}, leaveOut: [] },
    product: { projectId: '10001', typeId: '10000' },
    marketing: { projectId: '10002', typeId: '10002' },
    ...overrides,
  };
}

async function steps(as: string, ask: 'creation.step' | 'creation.take-back', id: string): Promise<StepReply> {
  for (let count = 0; count < 100; count += 1) {
    const reply = await askLaunches(site, as, { ask, payload: { id } });
    if (reply.kind !== 'going') return reply;
  }
  throw new Error('Cannot come to an end: it still goes on');
}

/** The listing of what is open lags behind its storing. */
async function optionsWithOpen() {
  for (;;) {
    const options = await askLaunches(site, owner, { ask: 'creation.options' });
    if (options.kind !== 'options' || options.open.length > 0) return options;
  }
}

async function started(as: string, wish: NewLaunch): Promise<string> {
  const reply = await askLaunches(site, as, { ask: 'creation.start', payload: wish });
  if (reply.kind === 'started') return reply.id;
  throw new Error(reply.message);
}

/** As they are, whatever the search finds yet. */
function issueCount(): number {
  return sandbox.jira.state.issues.size;
}

/** `stuck: Cannot …`, or the kind alone where the reply says no more. */
function wordsOf(reply: { readonly kind: string; readonly message?: string }): string {
  return reply.message === undefined ? reply.kind : `${reply.kind}: ${reply.message}`;
}

/** A chain in which each row gates the next one and the one after it. */
function aLargeTemplate(): TemplateForm {
  const rows = Array.from({ length: rowCount }, (_, index): TemplateForm['rows'][number] => ({
    ...{ key: `row-${index}`, name: `Row ${index}`, owner: 'product manager', pinned: false, optional: false },
    ...{ role: index % 2 === 1 ? 'product' : 'marketing', duration: 0, place: { workdays: index - rowCount + 1 } },
  }));
  const terms = { type: 'FS', lag: 0, mode: 'at-least' } as const;
  const dependencies = rows.flatMap((_, index) => [
    ...(index >= 1 ? [{ ...terms, from: `row-${index - 1}`, to: `row-${index}` }] : []),
    ...(index >= 2 ? [{ ...terms, from: `row-${index - 2}`, to: `row-${index}` }] : []),
  ]);
  return { name: 'Large', t0: `row-${rowCount - 1}`, rows, dependencies };
}

describe('making a launch, over the sandbox', () => {
  test('of 40 milestones takes at most a call per issue, one per link and five', async () => {
    const template = aLargeTemplate();
    const saved = await askLaunches(site, owner, { ask: 'template.save', payload: { id: null, version: 0, template } });
    if (saved.kind !== 'done') throw new Error(wordsOf(saved));
    await site.clearTraffic();

    const id = await started(owner, aWish({ templateId: saved.id }));
    expect(await steps(owner, 'creation.step', id)).toEqual({ kind: 'done', launchId: id });
    await site.idle();

    const all = (await site.traffic()).filter(({ as }) => as !== 'client');
    const links = template.dependencies.length;
    expect(all.length).toBeLessThanOrEqual(rowCount + links + 5);
    expect(all.filter(({ path }) => path.endsWith('/issue/bulk'))).toHaveLength(rowCount / 20);
    expect(all.filter(({ path }) => path.endsWith('/issueLink'))).toHaveLength(links);
    expect(await site.entities('milestone')).toHaveLength(rowCount);
    expect(await site.entities('ripple')).toEqual([]);
  });

  test('sets up the gates of the template, tells Jira how they stand, and clears them with the launch', async () => {
    const id = await started(owner, aWish({ people: { 'launch owner': '712020:demo-launch-owner' } }));
    expect(await steps(owner, 'creation.step', id)).toMatchObject({ kind: 'done' });
    await site.idle();

    const reply = await askLaunches(site, owner, { ask: 'gates.list', payload: { launchId: id } });
    if (reply.kind !== 'gates') throw new Error(wordsOf(reply));
    expect(
      reply.gates.map(({ issue, state, criteria }) => [rowNameOf(issue.summary, 'Atlas 3'), state, criteria.length]),
    ).toEqual([
      ['Feature freeze', 'shut', 3],
      ['Brief lock', 'shut', 1],
      ['Claim sign-off', 'shut', 1],
      ['Launch', 'shut', 2],
    ]);
    const keys = reply.gates.map(({ issue }) => issue.key);
    const told = () =>
      Promise.all(
        keys.map(async (key) => {
          const { status, body } = await site
            .as(owner)
            .call('GET', `/rest/api/3/issue/${key}/properties/lockstep-gate`);
          return status === 200 ? (body as { value: { state: string } }).value.state : status;
        }),
      );
    expect(await told()).toEqual(['shut', 'shut', 'shut', 'shut']);

    for (let count = 0; count < 20; count += 1) {
      const step = await askLaunches(site, owner, { ask: 'launch.remove', payload: { launchId: id, issues: false } });
      if (step.kind === 'done') break;
    }
    await site.idle();
    expect(await told()).toEqual([404, 404, 404, 404]);
  });

  test('makes issues as the person, with due dates counted back from T-0; a moved freeze then ripples', async () => {
    const id = await started(owner, aWish({ people: { 'launch owner': '712020:demo-launch-owner' } }));
    expect(await steps(owner, 'creation.step', id)).toMatchObject({ kind: 'done' });
    await site.idle();
    const reply = await askLaunches(site, owner, { ask: 'launch.load', payload: { launchId: id } });
    if (reply.kind !== 'launch') throw new Error(wordsOf(reply));
    const find = (name: string) => reply.milestones.find(({ summary }) => rowNameOf(summary, 'Atlas 3') === name);
    expect(find('Launch')).toMatchObject({ due: '2026-06-30', role: 'product', who: { name: 'Lena Ortiz' } });
    expect(find('Asset production')).toMatchObject({ start: '2026-06-05', due: '2026-06-11', role: 'marketing' });
    expect(reply).toMatchObject({ name: 'Atlas 3', tier: 1, canManage: true, baselines: [{ why: 'created' }] });

    await site.as(owner).setDue(find('Feature freeze')?.key ?? '', '2026-06-04');
    await site.idle();

    expect(await site.as(owner).due(find('Brief lock')?.key ?? '')).toBe('2026-06-08');
  });

  test('a creation that was interrupted is offered to its maker alone; what they may not delete is named when it is taken back', async () => {
    const id = await started(owner, aWish());
    await askLaunches(site, owner, { ask: 'creation.step', payload: { id } });
    await site.idle();
    expect(issueCount()).toBe(6);

    const mine = await optionsWithOpen();
    const theirs = await askLaunches(site, admin, { ask: 'creation.options' });
    expect(mine).toMatchObject({ open: [{ id, name: 'Atlas 3', state: 'running', ended: 6 }] });
    expect(theirs).toMatchObject({ open: [] });
    // The launch owner may not delete: Jira's words come through, and a Jira admin does it.
    const stuck = await steps(owner, 'creation.take-back', id);
    expect(wordsOf(stuck)).toMatch(/PROD-1.*"Delete issues"/);
    expect(issueCount()).toBe(6);
    expect(await site.entities('milestone')).toEqual([]);
  });

  test('an admin takes back what somebody else has left', async () => {
    const id = await started(owner, aWish());
    await askLaunches(site, owner, { ask: 'creation.step', payload: { id } });
    await askLaunches(site, owner, { ask: 'creation.step', payload: { id } });

    expect(await steps(admin, 'creation.take-back', id)).toEqual({ kind: 'done', launchId: null });
    await site.idle();

    expect(issueCount()).toBe(0);
    expect(await site.entities('milestone')).toEqual([]);
  });

  test('a launch is removed with its links and issues, whatever events come of it', async () => {
    const id = await started(admin, aWish());
    await steps(admin, 'creation.step', id);
    await site.idle();

    let reply: StepReply;
    do reply = await askLaunches(site, admin, { ask: 'launch.remove', payload: { launchId: id, issues: true } });
    while (reply.kind === 'going');
    expect(reply).toEqual({ kind: 'done', launchId: null });
    await site.idle();

    expect(issueCount()).toBe(0);
    expect(await site.entities('milestone')).toEqual([]);
    expect(await askLaunches(site, admin, { ask: 'launch.load', payload: { launchId: id } })).toEqual({
      kind: 'no-access',
    });
  });

  test('is stuck where the create screen lacks the due date, says so, and can be taken back', async () => {
    hideOnCreate(sandbox.jira, 'MKT', 'duedate');
    const id = await started(admin, aWish());

    const stuck = await steps(admin, 'creation.step', id);

    expect(wordsOf(stuck)).toMatch(
      /^stuck: Cannot make "Brief lock \(Atlas 3\)" and 1 more in project MKT: .*"Due date" on the create screen/,
    );
    expect(issueCount()).toBe(4);
    expect(await steps(admin, 'creation.take-back', id)).toEqual({ kind: 'done', launchId: null });
    expect(issueCount()).toBe(0);
  });

  test('names the person to whom Jira does not give an issue', async () => {
    const people = { 'marketing production lead': '712020:demo-product-manager' };
    const id = await started(owner, aWish({ people }));

    const words = wordsOf(await steps(owner, 'creation.step', id));

    expect(words).toMatch(/Cannot make "Brief lock \(Atlas 3\)" and 1 more for Priya Raman in project MKT:/);
    expect(words).toMatch(/Ask a project admin to let this person be assigned, or take the launch back/);
  });
});
