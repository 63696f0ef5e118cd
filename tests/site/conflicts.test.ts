import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { askPanel } from '../support/ask-panel';
import { gatesLinkOf } from '../support/busy-day';
import { siteClient, type SiteClient } from '../support/site-client';

const marketingLead = 'marketing-lead@demo.test';

describe('conflicts and fair play', () => {
  let sandbox: Sandbox;
  let site: SiteClient;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'demo' });
    site = siteClient(sandbox.baseUrl);
  });

  afterAll(() => sandbox.close());

  test('what the app moves is the app’s in Jira’s history, what a person moves is theirs', async () => {
    await site.seed({ name: 'demo' });
    const product = site.as('product-manager@demo.test');
    await product.setDue('PROD-2', addWorkdays((await product.due('PROD-2')) ?? '', 5));
    await site.idle();

    expect(await lastMover(site, 'PROD-2')).toMatchObject({ accountType: 'atlassian', displayName: 'Priya Raman' });
    expect(await lastMover(site, 'MKT-1')).toMatchObject({ accountType: 'app', displayName: 'Lockstep' });
  });

  test('a circle closed in Jira itself tells who drew its last link, and goes with it', async () => {
    await site.seed({ name: 'demo' });
    const lead = site.as(marketingLead);
    const drawn = await lead.call('POST', '/rest/api/3/issueLink', {
      type: { name: 'Gates' },
      inwardIssue: { key: 'MKT-3' },
      outwardIssue: { key: 'MKT-2' },
    });
    expect(drawn.status).toBe(201);
    await site.idle();
    const successorId = await lead.issueId('MKT-2');

    const asked = { as: marketingLead, on: 'MKT-2', ask: 'cycle.explain', payload: { issueId: successorId } } as const;
    const told = await askPanel(site, asked);

    const linkId = await gatesLinkOf(site, 'MKT-2', 'MKT-3');
    const steps = told.kind === 'cycle' ? told.steps : [];
    expect(steps.map(({ from, to }) => [from?.key, to?.key])).toEqual([
      ['MKT-2', 'MKT-3'],
      ['MKT-3', 'MKT-2'],
    ]);
    const last = steps.find((step) => step.linkId === linkId);
    expect(last).toMatchObject({ drawnBy: { name: 'Marco Bellini' }, canCut: true });

    const predecessorId = await lead.issueId('MKT-3');
    const cut = {
      as: marketingLead,
      on: 'MKT-2',
      ask: 'cycle.cut',
      payload: { linkId, successorId, predecessorId },
    } as const;
    expect(await askPanel(site, cut)).toEqual({ kind: 'done' });
    await site.idle();
    expect(await askPanel(site, asked)).toEqual({ kind: 'none' });
  });
});

/** Who changed the due date of an issue last, as Jira tells. */
async function lastMover(site: SiteClient, key: string): Promise<unknown> {
  const { body } = await site.as('admin@demo.test').call('GET', `/rest/api/3/issue/${key}/changelog`);
  const { values } = body as { values: { author: object; items: { fieldId: string }[] }[] };
  return values.findLast(({ items }) => items.some(({ fieldId }) => fieldId === 'duedate'))?.author;
}
