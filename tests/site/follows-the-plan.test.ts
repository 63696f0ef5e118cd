import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { liveDates, livePlan } from '../support/live-plan';
import { runPlan } from '../support/run-plan';
import { siteClient, type SiteClient } from '../support/site-client';

describe('a date moved over HTTP', () => {
  let sandbox: Sandbox;
  let site: SiteClient;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'demo' });
    site = siteClient(sandbox.baseUrl);
  });

  afterAll(() => sandbox.close());

  it.each([
    ['later', 7],
    ['earlier', -2],
    ['much later', 40],
  ])('PUT of the due date of PROD-2, %s, moves marketing to what the plan command says', async (_, days) => {
    await site.seed({ name: 'demo' });
    const plan = await livePlan(site);
    const before = await liveDates(site);
    const due = addWorkdays(before.get('PROD-2')?.due ?? '', days);

    await site.as('product-manager@demo.test').setDue('PROD-2', due);
    await site.idle();

    const { shifts } = runPlan({ ...plan, changes: [{ id: 'PROD-2', due }] });
    const expected = new Map(before);
    expected.set('PROD-2', { start: before.get('PROD-2')?.start ?? null, due });
    for (const { id, to } of shifts) expected.set(id, { start: to.start ?? null, due: to.due });
    expect(shifts.map(({ id }) => id)).toContain('MKT-1');
    expect(Object.fromEntries(await liveDates(site))).toEqual(Object.fromEntries(expected));
  });
});
