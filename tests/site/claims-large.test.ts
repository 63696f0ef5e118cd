import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { claimLimits } from '../../src/domain/narrative/limits';
import { tableOn } from '../support/ask-table';
import { siteClient, type SiteClient } from '../support/site-client';

const admin = 'admin@demo.test';
const largestValue = 240 * 1024;

let sandbox: Sandbox;
let site: SiteClient;
let table: ReturnType<typeof tableOn>;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo' });
  site = siteClient(sandbox.baseUrl);
  table = tableOn(site, { as: admin, bound: [await site.as(admin).issueId('MKT-1')] });
});

afterAll(() => sandbox.close());

interface Invocation {
  readonly functionKey: string;
  readonly kvs: number;
}

/** What the last answer to the table cost; a job that it has queued may come after it. */
async function lastCost(): Promise<{ kvs: number; rest: string[] }> {
  const invocations = (await site.control('GET', '/invocations')) as Invocation[];
  const traffic = await site.traffic();
  return {
    kvs: invocations.filter(({ functionKey }) => functionKey === 'answer-claims').at(-1)?.kvs ?? -1,
    rest: traffic
      .filter(({ as }) => as !== 'client')
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  };
}

async function costOf(work: () => Promise<unknown>) {
  await site.clearTraffic();
  await work();
  return lastCost();
}

const reads = [
  'GET /rest/api/3/user/bulk',
  'POST /rest/api/3/issue/bulkfetch',
  'POST /rest/api/3/issue/bulkfetch',
  'POST /rest/api/3/permissions/check',
];

/** In storage as JSON, with its attributes. */
function sizes(entity: string): number[] {
  return (sandbox.forge.kvs.records(entity) ?? []).map(({ value }) => Buffer.byteLength(JSON.stringify(value)));
}

describe('a table of 500 claims', () => {
  it('is loaded with one request more than one of one claim', async () => {
    await table.add('The first');
    const one = await costOf(() => table.load());
    for (let count = 1; count < claimLimits.claims; count += 100) {
      await table.add(
        ...Array.from({ length: Math.min(100, claimLimits.claims - count) }, (_, nth) => `${count + nth}`),
      );
    }
    const many = await costOf(() => table.load());

    expect((await table.load()).claims).toHaveLength(claimLimits.claims);
    expect(one.rest).toEqual(reads);
    // The site's settings, the sheet, its only page, and two levels of what gates the issue.
    expect(one.kvs).toBe(5);
    // Its pages come in two batches, which hold 4 MB each.
    expect(many).toEqual({ ...one, kvs: 6 });
  });

  it('asks for the names of all, of which Jira gives ten unless told otherwise', async () => {
    await site.clearTraffic();
    await table.load();
    const asked = (await site.traffic()).find(({ path }) => path.endsWith('/user/bulk'));
    expect(asked?.query).toMatchObject({ maxResults: '100' });
  });

  it('an edit reads the sheet and its pages, and is one write', async () => {
    const [claim] = (await table.load()).claims;
    const cost = await costOf(() =>
      table.act('claims.edit', { claimId: claim?.id, basedOn: claim?.revision, text: 'The first, edited' }),
    );
    // The site's settings, the sheet, its pages in two batches, the transaction.
    expect(cost.kvs).toBe(5);
    expect(cost.rest).toEqual([
      'GET /rest/api/3/user/bulk',
      'POST /rest/api/3/issue/bulkfetch',
      'POST /rest/api/3/permissions/check',
    ]);
  });

  it('all are rated in one write', async () => {
    const { claims } = await table.load();
    const refs = claims.map(({ id, revision }) => ({ claimId: id, basedOn: revision }));
    const cost = await costOf(() => table.act('claims.rate', { value: 'accurate', claims: refs }));
    // Besides: the milestone and its launch, whose gates may ask for all claims to be rated.
    expect(cost.kvs).toBe(7);
  });
});

describe('the longest claims', () => {
  it.each([
    ['characters of three bytes', '字'],
    ['quotes', '"'],
    ['line breaks', '\n'],
  ])('of %s fit in the values of storage, ten features each', async (_, character) => {
    const issue = await site.as(admin).issueId('MKT-2');
    const features = (
      await Promise.all(Array.from({ length: 10 }, (__, nth) => site.as(admin).issueId(`MKT-${nth + 1}`)))
    ).sort();
    const own = tableOn(site, { as: admin, bound: [issue] });
    const longest = `x${character.repeat(999)}`;
    const added = await own.add(...Array<string>(claimLimits.perPage).fill(longest));
    for (const { id, revision } of added) {
      await own.act('claims.edit', {
        claimId: id,
        basedOn: revision,
        adjustment: longest,
        evidence: longest,
        features,
      });
    }
    const { claims } = await own.load();
    await own.act('claims.rate', {
      value: 'needs-adjustment',
      claims: claims.map(({ id, revision }) => ({ claimId: id, basedOn: revision })),
    });

    expect(claims.every(({ text, evidence }) => text === longest && evidence === longest)).toBe(true);
    expect(Math.max(...sizes('claim-page'))).toBeLessThan(largestValue);
    for (let from = 0; from < claims.length; from += 20) {
      await own.act('claims.remove', { claimIds: claims.slice(from, from + 20).map(({ id }) => id) });
    }
    expect(Math.max(...sizes('claim-sheet'), ...sizes('claim-page'))).toBeLessThan(largestValue);
  });
});
