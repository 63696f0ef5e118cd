import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { askBrief, type BriefMessage } from '../support/ask-brief';
import { siteClient, type SiteClient } from '../support/site-client';

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const copywriter = 'copywriter@demo.test';

/** What each message is asked with, on the brief of the demo: six versions, not locked, three rows. */
const payloads: Readonly<Record<BriefMessage, unknown>> = {
  'brief.load': {},
  'brief.versions': {},
  'brief.version': { number: 5 },
  'brief.choose-lock': { issueId: null },
  'brief.recheck': { rowId: 'edge-2' },
  'brief.save': { draft: { section: 'who', text: 'Everybody' }, basedOn: 1 },
  'brief.lock': { number: 8 },
};
const order = Object.keys(payloads) as BriefMessage[];
const reads = order.slice(0, 3);
const actions = order.slice(3);

let sandbox: Sandbox;
let site: SiteClient;
let epicId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
  await seedDemo();
});

afterAll(() => sandbox.close());

async function seedDemo(): Promise<void> {
  await site.seed({ name: 'demo' });
  epicId = await site.as(admin).issueId('PROD-1');
  // A story on which a row rests: there is something to re-check.
  await site.as(productManager).call('PUT', '/rest/api/3/issue/PROD-14', { fields: { parent: { key: 'PROD-3' } } });
  await site.idle();
}

async function stored(): Promise<unknown> {
  const [briefs, versions, features] = await Promise.all(
    ['brief', 'brief-version', 'feature'].map((name) => site.entities(name)),
  );
  return { briefs, versions, features };
}

/** Of the epic, its stories, its text and its authors. */
const secrets = /Atlas|PROD-|MKT-|Priya|spreadsheet|timeline/i;

describe('a message of the brief', () => {
  it.each(order)('%s tells nobody anything who is not signed in, and changes nothing', async (ask) => {
    const before = await stored();
    const reply = await askBrief(site, { as: null, on: epicId, ask, payload: payloads[ask] });
    expect(reply.kind).toMatch(/^(no-access|refused)$/);
    expect(JSON.stringify(reply)).not.toMatch(secrets);
    expect(await stored()).toEqual(before);
  });

  it.each(order)('%s tells nothing to someone without access, and changes nothing', async (ask) => {
    const before = await stored();
    for (const on of [epicId, 'PROD-1', '99999999', 'PROD-99999']) {
      const reply = await askBrief(site, { as: copywriter, on, ask, payload: payloads[ask] });
      expect([on, reply.kind]).toEqual([on, reads.includes(ask) ? 'no-access' : 'refused']);
      expect(JSON.stringify(reply)).not.toMatch(secrets);
    }
    expect(await stored()).toEqual(before);
  });

  it.each(actions)(
    '%s names the missing permission to someone who may only browse, and changes nothing',
    async (ask) => {
      const before = await stored();
      const reply = await askBrief(site, { as: marketingLead, on: epicId, ask, payload: payloads[ask] });
      const message: unknown = expect.stringMatching(/PROD-1: you need the permission "Edit issues" there/);
      expect(reply).toMatchObject({ kind: 'refused', message });
      expect(await stored()).toEqual(before);
    },
  );

  it.each(reads)('%s answers someone who may only browse, and changes nothing', async (ask) => {
    const before = await stored();
    const reply = await askBrief(site, { as: marketingLead, on: epicId, ask, payload: payloads[ask] });
    expect(reply.kind).not.toMatch(/no-access|refused/);
    expect(await stored()).toEqual(before);
  });

  it('brief.load says what someone who may only browse may not do', async () => {
    const reply = await askBrief(site, { as: marketingLead, on: epicId, ask: 'brief.load' });
    expect(reply).toMatchObject({ brief: { mayEdit: false, lockChoices: [], number: 6 } });
  });
});

describe('a forged configuration', () => {
  it.each([
    ['an object as id', { epicId: { toString: 'PROD-1' } }],
    ['an id that climbs a path', { epicId: '../project/PROD' }],
    ['a query', { epicId: '10000?expand=names' }],
    ['a list', ['PROD-1']],
    ['a text', 'PROD-1'],
    ['nothing', null],
  ])('%s is no binding, and changes nothing', async (_, config) => {
    const before = await stored();
    for (const ask of order) {
      const reply = await askBrief(site, { as: productManager, on: { config }, ask, payload: payloads[ask] });
      const expected = ask === 'brief.load' ? 'unbound' : reads.includes(ask) ? 'no-access' : 'refused';
      expect([ask, reply.kind]).toEqual([ask, expected]);
    }
    expect(await stored()).toEqual(before);
  });
});

describe.each([
  ['someone who may edit', productManager],
  ['an admin', admin],
])('a message of the brief asked by %s', (_, as) => {
  beforeAll(seedDemo);

  it.each(reads)('%s answers, and changes nothing', async (ask) => {
    const before = await stored();
    const reply = await askBrief(site, { as, on: epicId, ask, payload: payloads[ask] });
    expect(reply.kind).not.toMatch(/no-access|refused|unbound/);
    expect(await stored()).toEqual(before);
  });

  it.each(actions)('%s is done, and is stored', async (ask) => {
    const before = await stored();
    const reply = await askBrief(site, { as, on: epicId, ask, payload: payloads[ask] });
    expect(reply.kind).toBe('done');
    expect(await stored()).not.toEqual(before);
  });
});
