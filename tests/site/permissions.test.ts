import type { ResolverKey } from '../../src/contract/issue-panel-resolvers';
import { excludeApp } from '../../sandbox/seed/exclude-app';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { askPanel } from '../support/ask-panel';
import { gatesLinkOf } from '../support/busy-day';
import { siteClient, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';
import { wordsOf } from '../support/words-of';

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const copywriter = 'copywriter@demo.test';

/** An issue on which the message makes sense, and what would be sent there. */
interface Place {
  readonly ask: ResolverKey;
  readonly on: string;
  readonly payload: unknown;
}

const order: readonly ResolverKey[] = [
  'panel.load',
  'dependency.preview',
  // Before the dependencies change: what they move is written then, and nothing is left to be tried again.
  'shift.retry',
  'dependency.add',
  'dependency.lift',
  'dependency.edit',
  'dependency.remove',
  'milestone.pin',
  'proposal.answer',
  'launch.rename',
];

/** Actions on MKT and INTL by people of marketing; a proposal is for the product manager to answer. */
const mayEdit = (ask: ResolverKey) => (ask === 'proposal.answer' ? productManager : marketingLead);
const mayBrowse = (ask: ResolverKey) => (ask === 'proposal.answer' ? marketingLead : productManager);
const reads: readonly ResolverKey[] = ['panel.load', 'dependency.preview'];
const actions = order.filter((ask) => !reads.includes(ask));

let sandbox: Sandbox;
let site: SiteClient;
let places: ReadonlyMap<ResolverKey, Place>;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
  places = await seedPlaces();
});

afterAll(() => sandbox.close());

describe('a resolver asked by someone who may not', () => {
  it.each(order)('%s tells nobody anything who is not signed in, and changes nothing', async (ask) => {
    const before = siteState(sandbox);
    const reply = await askPanel(site, { as: null, ...place(ask) });
    expect(wordsOf(reply)).toMatch(ask === 'panel.load' ? /^no-access$/ : /^refused: .*not signed in/);
    expect(siteState(sandbox)).toEqual(before);
  });

  it.each(order)('%s refuses the copywriter on an issue of PROD, and changes nothing', async (ask) => {
    const before = siteState(sandbox);
    const reply = await askPanel(site, { as: copywriter, ...place(ask), on: 'PROD-3' });
    expect(wordsOf(reply)).toMatch(ask === 'panel.load' ? /^no-access$/ : /^refused: .*(cannot see|removed)/);
    expect(siteState(sandbox)).toEqual(before);
  });

  it.each(actions)(
    '%s names the missing permission to someone who may only browse, and changes nothing',
    async (ask) => {
      const before = siteState(sandbox);
      const reply = await askPanel(site, { as: mayBrowse(ask), ...place(ask) });
      const permission = /you need the permission "(Link|Edit) issues" there/;
      expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(permission) as string });
      expect(reply).toMatchObject({ message: expect.stringContaining(place(ask).on) as string });
      expect(siteState(sandbox)).toEqual(before);
    },
  );

  it('the panel and a preview are open to whoever may browse, and say what they may not do', async () => {
    const before = siteState(sandbox);
    expect(await askPanel(site, { as: productManager, ...place('panel.load') })).toMatchObject({
      kind: 'in-launch',
      canLink: false,
      canEdit: false,
    });
    expect(await askPanel(site, { as: productManager, ...place('dependency.preview') })).toMatchObject({
      kind: 'preview',
    });
    expect(siteState(sandbox)).toEqual(before);
  });
});

describe('a forged context', () => {
  const forged: readonly (readonly [string, unknown])[] = [
    ['an issue that does not exist', { issue: { id: '99999999', key: 'MKT-99999' } }],
    ['an id that is an object', { issue: { id: { toString: 'MKT-1' } } }],
    ['an issue that is a number', { issue: 5 }],
    ['an id that climbs a path', { issue: { id: '../project/PROD' } }],
    ['an id of another record', { issue: { id: 'launch' } }],
    ['no issue', {}],
    ['no extension', null],
  ];

  it.each(forged)('%s is refused by every resolver, and changes nothing', async (_, extension) => {
    const before = siteState(sandbox);
    for (const ask of order) {
      const { payload } = place(ask);
      const reply = await askPanel(site, { as: marketingLead, on: { extension }, ask, payload });
      expect([ask, reply.kind]).toEqual([ask, ask === 'panel.load' ? 'no-access' : 'refused']);
    }
    expect(siteState(sandbox)).toEqual(before);
  });
});

describe.each([
  ['someone who may edit', mayEdit],
  ['an admin', () => admin],
] as const)('a resolver asked by %s', (_, person) => {
  beforeAll(async () => {
    places = await seedPlaces();
  });

  it.each(reads)('%s answers, and changes nothing', async (ask) => {
    const before = siteState(sandbox);
    const reply = await askPanel(site, { as: person(ask), ...place(ask) });
    expect(reply.kind).toBe(ask === 'panel.load' ? 'in-launch' : 'preview');
    expect(siteState(sandbox)).toEqual(before);
  });

  it.each(actions)('%s is done, and is stored', async (ask) => {
    const before = siteState(sandbox);
    const reply = await askPanel(site, { as: person(ask), ...place(ask) });
    await site.idle();
    expect(reply).toEqual({ kind: 'done' });
    expect(siteState(sandbox)).not.toEqual(before);
  });
});

function place(ask: ResolverKey): Place {
  const found = places.get(ask);
  if (!found) throw new Error(`Cannot ask "${ask}": no place for it`);
  return found;
}

/** A launch in which every action has something to act on: a proposal, an overridden dependency, a refused date. */
async function seedPlaces(): Promise<ReadonlyMap<ResolverKey, Place>> {
  await site.seed({ name: 'demo' });
  excludeApp(sandbox.jira, 'INTL', ['EDIT_ISSUES']);
  const freeze = (await site.as(admin).due('PROD-2')) ?? '';
  await site.as(productManager).setDue('PROD-2', addWorkdays(freeze, 15));
  await site.idle();
  const brief = (await site.as(admin).due('MKT-1')) ?? '';
  await site.as(marketingLead).setDue('MKT-1', addWorkdays(brief, -1));
  await site.idle();
  excludeApp(sandbox.jira, 'INTL', []);
  const panel = await askPanel(site, { as: admin, on: 'PROD-3', ask: 'panel.load' });
  const rippleId = panel.kind === 'in-launch' ? panel.proposal?.rippleId : undefined;
  const linkId = await gatesLinkOf(site, 'MKT-1', 'PROD-2');
  const terms = { type: 'FS', lag: 1, mode: 'at-least', maxLag: null };
  const drawn = { otherIssueId: await site.as(admin).issueId('MKT-19'), direction: 'other-gates-this', terms };
  const rows: readonly Place[] = [
    { ask: 'panel.load', on: 'MKT-1', payload: {} },
    { ask: 'dependency.preview', on: 'MKT-1', payload: drawn },
    { ask: 'dependency.add', on: 'MKT-1', payload: drawn },
    { ask: 'dependency.lift', on: 'MKT-1', payload: { linkId } },
    { ask: 'dependency.edit', on: 'MKT-1', payload: { linkId, terms: { ...terms, lag: 3 } } },
    { ask: 'dependency.remove', on: 'MKT-1', payload: { linkId } },
    { ask: 'milestone.pin', on: 'MKT-1', payload: { pinned: true } },
    { ask: 'proposal.answer', on: 'PROD-3', payload: { rippleId, answer: 'accept' } },
    { ask: 'shift.retry', on: 'INTL-1', payload: {} },
    { ask: 'launch.rename', on: 'MKT-1', payload: { name: 'Atlas 2' } },
  ];
  return new Map(rows.map((row) => [row.ask, row]));
}
