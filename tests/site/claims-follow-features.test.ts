import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { tableOn } from '../support/ask-table';
import { siteClient, type SiteClient } from '../support/site-client';

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';
const copywriter = 'copywriter@demo.test';

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo' });
  site = siteClient(sandbox.baseUrl);
});

afterAll(() => sandbox.close());

async function tableAs(as: string, key: string) {
  return tableOn(site, { as, bound: [await site.as(admin).issueId(key)] });
}

/** Claims of two issues rest on PROD-13; the first table is rated and signed. */
async function restOn(key: string, feature: string) {
  const table = await tableAs(admin, key);
  const [claim] = await table.add('Works offline', 'Saves time');
  await table.act('claims.edit', { claimId: claim?.id, basedOn: claim?.revision, features: [feature] });
  const refs = (await table.load()).claims.map(({ id, revision }) => ({ claimId: id, basedOn: revision }));
  const { sheet } = await table.act('claims.rate', { value: 'accurate', claims: refs });
  expect((await table.act('claims.sign', { fingerprint: sheet.fingerprint })).sheet.signature?.state).toBe('valid');
}

async function takeOut(key: string): Promise<void> {
  const reply = await site.as(productManager).call('PUT', `/rest/api/3/issue/${key}`, { fields: { parent: null } });
  if (reply.status !== 204) throw new Error(`Cannot take ${key} out of its epic: ${JSON.stringify(reply.body)}`);
}

describe('claims that rest on a story', () => {
  it('are stale in every table once it leaves its epic, and a re-check clears them one by one', async () => {
    const story = await site.as(admin).issueId('PROD-13');
    await restOn('MKT-1', story);
    await restOn('MKT-2', story);

    await takeOut('PROD-13');
    await site.idle();

    for (const key of ['MKT-1', 'MKT-2']) {
      const { sheets, claims } = await (await tableAs(productManager, key)).load();
      expect(claims.map(({ stale }) => stale)).toMatchObject([
        [{ feature: { key: 'PROD-13' }, cause: 'left-epic' }],
        [],
      ]);
      expect(sheets[0]?.signature).toMatchObject({ state: 'stale', voidedBy: [] });
    }

    const table = await tableAs(productManager, 'MKT-1');
    const [claim] = (await table.load()).claims;
    const { claims, sheet } = await table.act('claims.recheck', { claimId: claim?.id, basedOn: claim?.revision });
    expect(claims).toMatchObject([{ stale: [], rating: { value: 'accurate' } }]);
    expect(sheet.signature?.state).toBe('valid');
    expect((await (await tableAs(admin, 'MKT-2')).load()).claims[0]?.stale).toHaveLength(1);
  });

  it('tell someone who does not see the story that something happened, and nothing of it', async () => {
    const table = await (await tableAs(copywriter, 'MKT-2')).load();
    expect(table.claims[0]).toMatchObject({
      features: [{ card: null }],
      stale: [{ feature: null, cause: 'changed' }],
    });
    expect(JSON.stringify(table)).not.toContain('PROD-13');
  });
});
