import { z } from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { atGate, meetFreeze, setGate, waive } from '../support/gate-deeds';
import { siteClient, type SiteClient } from '../support/site-client';
import { transition } from '../support/transition';

const designer = 'designer@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const productManager = 'product-manager@demo.test';

/** One issue of a company-managed and one of a team-managed project; both wait for the brief, the brief for the freeze. */
const waiting = ['MKT-2', 'INTL-3'] as const;
const freezeIsShut =
  'the gate of PROD-2 Atlas 2.0 feature freeze is shut. Missing: Spec package (no evidence given yet), Product manager confirms the scope (waits for Priya Raman, product manager)';

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

async function begin(as: string, key: string): Promise<string | null> {
  return transition(site, as, { key, to: 'In Progress' });
}

const submitted = z.object({ taskId: z.string() });
const task = z.object({
  status: z.string(),
  processedAccessibleIssues: z.array(z.number()).default([]),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())).default({}),
});

/** Moves several issues in one request. @returns how many have moved, and why the others have not */
async function beginTogether(as: string, keys: readonly string[]) {
  const body = { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: keys, transitionId: '21' }] };
  const { taskId } = submitted.parse((await site.as(as).call('POST', '/rest/api/3/bulk/issues/transition', body)).body);
  await site.idle();
  const done = task.parse((await site.as(as).call('GET', `/rest/api/3/bulk/queue/${taskId}`)).body);
  return { moved: done.processedAccessibleIssues.length, refusals: Object.values(done.failedAccessibleIssues).flat() };
}

describe('an issue that waits for a gate', () => {
  it('is refused with the criteria named while the gate is shut, and moves once they are met, in both kinds of projects', async () => {
    await waive(site, 'MKT-1');
    for (const key of waiting) expect(await begin(marketingLead, key)).toContain(freezeIsShut);
    const { moved, refusals } = await beginTogether(marketingLead, waiting);
    expect(moved).toBe(0);
    expect(refusals.map((why) => why.includes('Spec package (no evidence given yet)'))).toEqual([true, true]);

    await meetFreeze(site);

    expect(await begin(designer, 'MKT-2')).toBeNull();
    expect(await beginTogether(marketingLead, ['INTL-3', 'MKT-8'])).toEqual({ moved: 2, refusals: [] });
  });

  it('is refused again when a criterion is taken back, and may always go back to the beginning', async () => {
    await waive(site, 'MKT-1');
    await meetFreeze(site);
    expect(await begin(designer, 'MKT-2')).toBeNull();

    const says = { criterionId: 'owners', answer: { kind: 'check', done: false } };
    await atGate(site, { as: productManager, on: 'PROD-2' }, { ask: 'gate.answer', says });

    expect(await begin(marketingLead, 'MKT-8')).toContain('Every story in scope has an owner (not checked yet)');
    expect(await transition(site, designer, { key: 'MKT-2', to: 'Done' })).toContain('feature freeze is shut');
    expect(await transition(site, designer, { key: 'MKT-2', to: 'To Do' })).toBeNull();
  });

  it('is not done while its own gate is shut, and may be begun', async () => {
    for (const gate of ['PROD-2', 'MKT-1']) await waive(site, gate);
    expect(await begin(marketingLead, 'MKT-3')).toBeNull();
    expect(await transition(site, marketingLead, { key: 'MKT-3', to: 'Done' })).toMatch(
      /^Cannot move MKT-3: its own gate is shut\. Missing: Accuracy check \(waits for Priya Raman, product manager\)/,
    );
  });

  it('waits for a gate to which it was linked a moment ago, before anything is told of the link', async () => {
    await setGate(site, 'MKT-17', { criteria: [{ id: 'heard', kind: 'check', title: 'Analysts have been heard' }] });
    await site.faults({ events: { drop: 1 } });
    const link = { type: { name: 'Gates' }, inwardIssue: { key: 'MKT-17' }, outwardIssue: { key: 'MKT-19' } };
    expect((await site.as(marketingLead).call('POST', '/rest/api/3/issueLink', link)).status).toBe(201);

    expect(await transition(site, marketingLead, { key: 'MKT-19', to: 'Done' })).toContain('Analysts have been heard');
    await site.faults({});
  });

  it('waits for issues that a gate wants done, as Jira has them now', async () => {
    for (const gate of ['PROD-2', 'MKT-1']) await waive(site, gate);
    const issueIds = [await site.as(productManager).issueId('PROD-17')];
    await setGate(site, 'PROD-3', { criteria: [{ id: 'beta', kind: 'issues', title: 'Beta has begun', issueIds }] });
    expect(await begin(marketingLead, 'MKT-13')).toBe(
      'Cannot move MKT-13: a gate before it, in another project, is shut. The Lockstep panel of MKT-13 shows which',
    );
    expect(await transition(site, productManager, { key: 'PROD-17', to: 'Done' })).toBeNull();
    expect(await begin(marketingLead, 'MKT-13')).toBeNull();
  });
});

describe('what cannot be checked does not pass', () => {
  const couldNot = 'Lockstep could not check the gates of MKT-16. Nothing was changed. Try again in a minute';

  it.each([
    ['storage is down', { kvs: [{ status: 503, code: 'SERVICE_UNAVAILABLE' }] }],
    ['Jira does not answer the app', { rest: [{ match: { as: 'app' }, status: 500 }] }],
    ['Jira asks the app for patience', { rest: [{ match: { as: 'app' }, status: 429, retryAfter: 60 }] }],
  ])('%s', async (_, faults) => {
    await site.faults(faults);
    expect(await transition(site, marketingLead, { key: 'MKT-16', to: 'Done' })).toBe(couldNot);
    await site.faults({});
    expect(await transition(site, marketingLead, { key: 'MKT-16', to: 'Done' })).toBeNull();
  });

  it('refuses without names when Jira does not answer in the name of the person', async () => {
    await site.faults({ rest: [{ match: { as: 'user', path: '*/bulkfetch' }, status: 500 }] });
    expect(await begin(marketingLead, 'MKT-2')).toBe(
      'Cannot move MKT-2: 2 gates before it, in issues you may not see, are shut. Ask the owner of the launch',
    );
    await site.faults({});
  });
});

describe('who moves the issue', () => {
  it.each([
    ['who may see and edit marketing alone', 'copywriter', false],
    ['who may see product, and edit marketing', 'designer', true],
    ['who may edit both, and owns the launch', 'launch-owner', true],
    ['who administers Jira', 'admin', true],
  ])('%s is refused, and told only what they may see', async (_, person, seesProduct) => {
    const why = (await begin(`${person}@demo.test`, 'MKT-2')) ?? '';
    expect(why).toContain('the gate of MKT-1 Lock the Atlas 2.0 brief is shut');
    expect(/PROD-|freeze|Spec package|Priya/.test(why)).toBe(seesProduct);
    expect(why.includes('Another gate before it, in an issue you may not see, is shut')).toBe(!seesProduct);
  });

  it('who may only look, or is not signed in, is refused by Jira itself', async () => {
    const path = '/rest/api/3/issue/MKT-2/transitions';
    const move = { transition: { id: '21' } };
    expect((await site.as(productManager).call('POST', path, move)).status).toBe(400);
    expect((await site.call(null, 'POST', path, move)).status).toBeGreaterThanOrEqual(400);
    expect(await site.control('GET', '/invocations')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ moduleKey: 'gate-must-be-open' })]),
    );
  });
});
