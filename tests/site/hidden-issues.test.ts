import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { ResolverKey } from '../../src/contract/issue-panel-resolvers';
import { askPanel } from '../support/ask-panel';
import { gatesLinkOf } from '../support/busy-day';
import { siteClient, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';

const admin = 'admin@demo.test';
const copywriter = 'copywriter@demo.test';
const terms = { type: 'FS', lag: 0, mode: 'at-least', maxLag: null };

/** Saturdays: no ripple ever sets one, so where one is told it was PROD that told it. */
const hiddenDays = { 'PROD-1': '2033-04-30', 'PROD-2': '2033-01-15', 'PROD-3': '2033-02-12', 'PROD-4': '2033-03-12' };

describe('the panel to the copywriter, who cannot see PROD', () => {
  let sandbox: Sandbox;
  let site: SiteClient;
  let secrets: readonly string[];
  let open: readonly string[];

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'demo' });
    site = siteClient(sandbox.baseUrl);
    // A conflict with a hidden predecessor, a ripple and a reason that begin in PROD, proposals there, a cycle through it.
    await askPanel(site, { as: admin, on: 'MKT-8', ask: 'milestone.pin', payload: { pinned: true } });
    for (const [key, day] of Object.entries(hiddenDays)) await site.as('product-manager@demo.test').setDue(key, day);
    await site.idle();
    await drawLink('PROD-2', 'MKT-8');
    await drawLink('MKT-7', 'MKT-6');
    await site.idle();
    const issues = [...sandbox.jira.state.issues.values()];
    const hidden = issues.filter(({ key }) => key.startsWith('PROD-'));
    open = issues.map(({ key }) => key).filter((key) => !key.startsWith('PROD-'));
    secrets = [...hidden.map(({ summary }) => summary), ...Object.values(hiddenDays), 'Priya Raman', 'product-manager'];
  });

  afterAll(() => sandbox.close());

  it('is full of what they may not see, as the admin shows', async () => {
    const told = JSON.stringify(
      await Promise.all(open.map((on) => askPanel(site, { as: admin, on, ask: 'panel.load' }))),
    );
    for (const word of ['"PROD-2"', '2033-01-15', 'Priya Raman', 'Atlas 2.0 feature freeze'])
      expect(told).toContain(word);
    expect(told).toMatch(/"cycle":\[\{/);
  });

  it('names no hidden issue, person or date in any panel, reason, ripple, conflict or cycle', async () => {
    const panels = await Promise.all(open.map((on) => askPanel(site, { as: copywriter, on, ask: 'panel.load' })));
    for (const panel of panels) expectSecrecy(panel);
    expect(JSON.stringify(panels)).toMatch(/"cycle":\[[^\]]*null/);
    expect(JSON.stringify(panels)).toContain('"issue":null');
  });

  it('infers nothing from dates they may not see: no gap, no standing, no conflict', async () => {
    const panels = await Promise.all(open.map((on) => askPanel(site, { as: copywriter, on, ask: 'panel.load' })));
    const views = panels.flatMap((panel) => (panel.kind === 'in-launch' ? [panel] : []));
    const toHidden = views
      .flatMap((view) => [...view.waitingFor, ...view.waitingForThis])
      .filter(({ issue }) => !issue);
    expect(toHidden.length).toBeGreaterThan(4);
    for (const { gap, standing, proposed } of toHidden)
      expect({ gap, standing, proposed }).toEqual({ gap: null, standing: { kind: 'unknown' }, proposed: null });
    const halfHidden = views.flatMap(({ conflicts }) => conflicts).filter((one) => !one.predecessor || !one.successor);
    expect(halfHidden).toEqual([]);
  });

  it('a preview tells neither a hidden issue nor what it asks of a visible one', async () => {
    const otherIssueId = await site.as(admin).issueId('MKT-19');
    const preview = await askPanel(site, {
      ...{ as: copywriter, on: 'MKT-8', ask: 'dependency.preview' },
      payload: { otherIssueId, direction: 'other-gates-this', terms },
    });
    const asAdmin = await askPanel(site, {
      ...{ as: admin, on: 'MKT-8', ask: 'dependency.preview' },
      payload: { otherIssueId, direction: 'other-gates-this', terms },
    });
    // For the admin the pinned issue is in conflict with PROD-2; for the copywriter that would give its date away.
    const conflicts = (reply: typeof preview) => (reply.kind === 'preview' ? reply.conflicts.length : NaN);
    expect(conflicts(asAdmin)).toBeGreaterThan(conflicts(preview));
    expectSecrecy(preview);
  });

  it('a refused cycle names the way round without the hidden issue', async () => {
    const payload = { otherIssueId: await site.as(admin).issueId('MKT-7'), direction: 'other-gates-this', terms };
    const refused = await askPanel(site, { as: copywriter, on: 'INTL-4', ask: 'dependency.preview', payload });
    expect(refused).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('an issue you cannot see') as string,
    });
    expect(refused).toMatchObject({ path: expect.arrayContaining([null]) as unknown });
    expectSecrecy(refused);
    expectSecrecy(await askPanel(site, { as: copywriter, on: 'INTL-4', ask: 'dependency.add', payload }));
  });

  it.each<ResolverKey>(['dependency.preview', 'dependency.edit', 'dependency.remove'])(
    '%s of a dependency on a hidden issue is refused in words, and changes nothing',
    async (ask) => {
      const linkId = await gatesLinkOf(site, 'MKT-1', 'PROD-2');
      const before = siteState(sandbox);
      const payload = ask === 'dependency.remove' ? { linkId } : { linkId, terms };
      const reply = await askPanel(site, { as: copywriter, on: 'MKT-1', ask, payload });
      await site.idle();
      expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining('cannot see') as string });
      expectSecrecy(reply);
      expect(siteState(sandbox)).toEqual(before);
    },
  );

  it('a hidden issue named by its id is refused as if it were not there', async () => {
    const before = siteState(sandbox);
    const hiddenId = await site.as(admin).issueId('PROD-9');
    for (const ask of ['dependency.preview', 'dependency.add'] as const) {
      for (const otherIssueId of [hiddenId, '99999999']) {
        const payload = { otherIssueId, direction: 'other-gates-this', terms };
        const reply = await askPanel(site, { as: copywriter, on: 'MKT-8', ask, payload });
        expect(reply).toMatchObject({
          kind: 'refused',
          message: `Cannot link issue ${otherIssueId}: it does not exist, or you cannot see it`,
        });
      }
    }
    expect(siteState(sandbox)).toEqual(before);
  });

  async function drawLink(from: string, to: string): Promise<void> {
    const body = { type: { name: 'Gates' }, inwardIssue: { key: from }, outwardIssue: { key: to } };
    expect((await site.as(admin).call('POST', '/rest/api/3/issueLink', body)).status).toBe(201);
  }

  function expectSecrecy(reply: unknown): void {
    const told = JSON.stringify(reply);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told).not.toMatch(/PROD-\d/);
  }
});
