import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { claimResolvers } from '../../src/contract/claim-resolvers';
import { tableOn } from '../support/ask-table';
import type { ClaimMessage } from '../support/claim-desk';
import { claimPayloads } from '../support/claim-payloads';
import { siteClient, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';

const admin = 'admin@demo.test';
/** Edits PROD, whose epics gate MKT-1; only browses MKT. */
const productManager = 'product-manager@demo.test';
/** Edits MKT, only browses PROD. */
const marketingLead = 'marketing-lead@demo.test';
/** Does not see PROD. */
const copywriter = 'copywriter@demo.test';

const keys = Object.keys(claimResolvers) as ClaimMessage[];
const reads: readonly ClaimMessage[] = ['claims.load', 'claims.briefs'];
const acts = keys.filter((key) => !reads.includes(key));
const writes: readonly ClaimMessage[] = ['claims.add', 'claims.edit', 'claims.remove', 'claims.restore', 'claims.move'];
const reviews = acts.filter((key) => !writes.includes(key) && key !== 'claims.adopt');

type Place = 'MKT-1' | 'PROD-3' | 'MKT-18';
let sandbox: Sandbox;
let site: SiteClient;
let ids: Readonly<Record<Place | 'PROD-2', string>>;
let payloads: Readonly<Record<Place, Readonly<Record<ClaimMessage, object>>>>;
let stored: unknown;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo' });
  site = siteClient(sandbox.baseUrl);
  const id = (key: string) => site.as(admin).issueId(key);
  ids = {
    'MKT-1': await id('MKT-1'),
    'PROD-3': await id('PROD-3'),
    'MKT-18': await id('MKT-18'),
    'PROD-2': await id('PROD-2'),
  };
  payloads = {
    'MKT-1': await seedTable('MKT-1'),
    'PROD-3': await seedTable('PROD-3'),
    'MKT-18': await seedTable('MKT-18'),
  };
  stored = sandbox.forge.kvs.snapshot();
});

beforeEach(() => sandbox.forge.kvs.restore(stored));

afterAll(() => sandbox.close());

/** Two claims rated and signed, a third one removed. */
async function seedTable(place: Place) {
  const table = tableOn(site, { as: admin, bound: [ids[place]] });
  const [first, second, third] = await table.add('Secret: saves time', 'Secret: works offline', 'Secret: one click');
  if (!first || !second || !third) throw new Error(`Cannot seed "${place}": claims are missing`);
  await table.act('claims.remove', { claimIds: [third.id] });
  const claims = [first, second].map(({ id, revision }) => ({ claimId: id, basedOn: revision }));
  const { claims: rated, sheet } = await table.act('claims.rate', { value: 'accurate', claims });
  await table.act('claims.sign', { fingerprint: sheet.fingerprint });
  const places = { issueId: ids[place], epicId: ids['PROD-2'], claim: rated[0] ?? first, second: second.id };
  return claimPayloads({ ...places, removed: third.id, fingerprint: sheet.fingerprint });
}

function ask(as: string | null, place: Place, key: ClaimMessage) {
  return tableOn(site, { as, bound: [ids[place]] }).ask(key, payloads[place][key]);
}

/** The reply, when the message has changed nothing. */
async function askInVain(as: string | null, place: Place, key: ClaimMessage) {
  const before = siteState(sandbox);
  const reply = await ask(as, place, key);
  expect(siteState(sandbox)).toEqual(before);
  return reply;
}

describe('the claim table asked by someone who may not', () => {
  it.each(keys)('%s tells nobody anything who is not signed in', async (key) => {
    const reply = await askInVain(null, 'MKT-1', key);
    expect(reply.kind).toBe(reads.includes(key) ? 'no-access' : 'refused');
    expect(JSON.stringify(reply)).not.toMatch(/Secret|MKT-1/);
  });

  it.each(keys)('%s tells the copywriter nothing of an issue of PROD', async (key) => {
    const reply = await askInVain(copywriter, 'PROD-3', key);
    expect(reply.kind).toBe(reads.includes(key) ? 'no-access' : 'refused');
    expect(JSON.stringify(reply)).not.toMatch(/Secret|PROD-3/);
  });

  it.each(acts)('%s names the missing permission to someone who may only browse', async (key) => {
    // Marketing browses PROD; no epic that it may edit gates PROD-3.
    const reply = await askInVain(marketingLead, 'PROD-3', key);
    expect(reply).toMatchObject({ message: expect.stringContaining('permission "Edit issues" there') as unknown });
  });

  it.each([...writes, ...reviews])(
    '%s is refused to the product manager where no epic gates the issue',
    async (key) => {
      const reply = await askInVain(productManager, 'MKT-18', key);
      expect(reply).toMatchObject({ message: expect.stringContaining('MKT-18') as unknown });
    },
  );

  it.each(writes)('%s is refused to the product manager, who may review', async (key) => {
    expect(await askInVain(productManager, 'MKT-1', key)).toMatchObject({
      message: 'Cannot do this in MKT-1: you need the permission "Edit issues" there. Ask a project admin',
    });
  });
});

describe('the claim table asked by someone who may', () => {
  it.each([...reviews, 'claims.adopt'] as const)('%s is done for the product manager', async (key) => {
    expect((await ask(productManager, 'MKT-1', key)).kind).toBe('done');
  });

  it.each([...writes, ...reviews])('%s is done for the marketing lead', async (key) => {
    expect((await ask(marketingLead, 'MKT-1', key)).kind).toBe('done');
  });

  it('adopting needs the right to edit the epic', async () => {
    expect(await askInVain(marketingLead, 'MKT-1', 'claims.adopt')).toMatchObject({
      message: 'Cannot do this in PROD-2: you need the permission "Edit issues" there. Ask a project admin',
    });
    expect(await ask(marketingLead, 'MKT-1', 'claims.briefs')).toEqual({ kind: 'briefs', briefs: [] });
  });

  it.each(acts)('%s is done for the admin', async (key) => {
    expect((await ask(admin, 'MKT-1', key)).kind).toBe('done');
  });

  it('a table of a visible and a hidden issue shows the one and counts the other', async () => {
    const table = await tableOn(site, { as: copywriter, bound: ['MKT-1', ids['PROD-3']] }).load();
    expect(table).toMatchObject({ hidden: 1, sheets: [{ issue: { key: 'MKT-1' }, signature: { state: 'valid' } }] });
    expect(JSON.stringify(table)).not.toContain('PROD-3');
  });

  it('what one person writes the next one reads', async () => {
    await ask(marketingLead, 'MKT-1', 'claims.edit');
    const { sheets, claims } = await tableOn(site, { as: productManager, bound: ['MKT-1'] }).load();
    expect(claims[0]).toMatchObject({
      text: 'Saves an hour',
      rating: null,
      changed: { by: { name: 'Marco Bellini' } },
    });
    expect(sheets[0]?.signature).toMatchObject({ state: 'void', voidedBy: [{ text: 'Saves an hour' }] });
  });
});
