import { cloudQuota } from '../../sandbox/forge/kvs/kvs-meter';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { appCalls, liveDates } from '../support/live-plan';
import { siteClient, type SiteClient } from '../support/site-client';

describe('calls to Jira', () => {
  let sandbox: Sandbox;
  let site: SiteClient;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, kvsQuota: cloudQuota, seed: 'empty' });
    site = siteClient(sandbox.baseUrl);
  });

  afterAll(() => sandbox.close());

  it('a ripple of 200 issues is 1 read and 200 writes; finding whom to tell is 2 reads more', async () => {
    await site.seed({ name: 'large', launches: 1, milestones: 201 });
    const before = await liveDates(site);
    const [root] = [...before.keys()].filter((key) => key.startsWith('PROD-'));
    const due = addWorkdays(
      [...before.values()]
        .map((dates) => dates.due ?? '')
        .sort()
        .at(-1) ?? '',
      20,
    );
    await Promise.all([site.clearTraffic(), site.clearUsage()]);

    await site.as('product-manager@demo.test').setDue(root ?? '', due);
    await site.idle();

    const { all, reads, writes } = appCalls(await site.traffic());
    const after = await liveDates(site);
    const moved = [...after].filter(([key, dates]) => key !== root && dates.due !== before.get(key)?.due);
    expect(moved).toHaveLength(200);
    expect(reads).toHaveLength(3);
    expect(writes.map(({ status }) => status)).toEqual(Array<number>(200).fill(204));
    const told = all.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(new Set(told.map(({ requestBody }) => JSON.stringify(requestBody))).size).toBe(told.length);
    expect(all).toHaveLength(203 + told.length);
    const { requests, readUnits, peak, mostOperations, refused } = await site.usage();
    // 24 dates to a mark; the rest begins and ends it, keeps how the launch stands, and tells people.
    expect(requests.transaction).toBeLessThanOrEqual(Math.ceil(200 / 24) + 10);
    // Each record once by its key, level by level; what else there is comes in listings.
    expect(requests.batch).toBeLessThanOrEqual(Math.ceil(200 / 25) + 8);
    expect(readUnits).toBeLessThan(320);
    expect({ mostOperations, refused, peak: peak.readUnits < 4_000 }).toEqual({
      mostOperations: 25,
      refused: 0,
      peak: true,
    });
  });

  it('a ripple in the middle of a launch of 500 with 1,500 dependencies reads what it can reach, not the launch', async () => {
    await site.seed({ name: 'large', launches: 1, milestones: 500, dependencies: 1_500 });
    const rows = (await site.entities<{ value: { data: PlanRow } }>('milestone')).map(({ value }) => value.data);
    const reachOf = (id: string) => reachedFrom(rows, id);
    const middle = rows.find(({ id }) => reachOf(id).size >= 10 && reachOf(id).size <= 20);
    const reached = reachOf(middle?.id ?? '');
    const bounds = new Set(rows.flatMap(({ id, gatedBy }) => (reached.has(id) ? gatedBy.map(({ from }) => from) : [])));
    const byKey = new Set([...reached, ...bounds]);
    const { body } = await site
      .as('admin@demo.test')
      .call('GET', `/rest/api/3/issue/${middle?.id ?? ''}?fields=duedate`);
    const { key, fields } = body as { key: string; fields: { duedate: string } };
    await Promise.all([site.clearTraffic(), site.clearUsage()]);

    await site.as('admin@demo.test').setDue(key, addWorkdays(fields.duedate, 15));
    await site.idle();

    const { requests, readUnits } = await site.usage();
    const { reads, writes } = appCalls(await site.traffic());
    expect(reached.size).toBeGreaterThanOrEqual(10);
    expect(writes.length).toBeGreaterThan(0);
    expect(JSON.stringify(reads[0]?.requestBody)).toContain(`"${middle?.id ?? ''}"`);
    expect((reads[0]?.requestBody as { issueIdsOrKeys: string[] }).issueIdsOrKeys).toHaveLength(reached.size);
    // Listings of the launch, by hundreds, keep how it stands: 10 KB and more to a page. All else is read by key.
    const listed = requests.query * 12;
    expect(readUnits - listed).toBeLessThan(4 * byKey.size + 40);
    expect(readUnits).toBeLessThan(500);
  });

  it('a change to an issue in no launch is 0 calls and 1 storage read', async () => {
    await site.seed({ name: 'demo' });
    const alone = await createIssue(site);
    await site.idle();
    await site.clearTraffic();

    await site.as('product-manager@demo.test').setDue(alone, '2027-03-01');
    await site.idle();

    const { all } = appCalls(await site.traffic());
    const invocations = (await site.control('GET', '/invocations')) as {
      cause: string;
      handler: string;
      kvs: number;
    }[];
    expect(all).toEqual([]);
    expect(invocations.at(-1)).toMatchObject({ handler: 'index.issueChanged', kvs: 1 });
  });
});

interface PlanRow {
  readonly id: string;
  readonly gates: readonly string[];
  readonly gatedBy: readonly { readonly from: string }[];
}

/** The milestone itself and all that lies downstream of it. */
function reachedFrom(rows: readonly PlanRow[], id: string): Set<string> {
  const gatesById = new Map(rows.map((row) => [row.id, row.gates]));
  const reached = new Set([id]);
  // A set goes on to what is added while it is walked.
  for (const at of reached) for (const next of gatesById.get(at) ?? []) reached.add(next);
  return reached;
}

async function createIssue(site: SiteClient): Promise<string> {
  const { body } = await site.as('product-manager@demo.test').call('POST', '/rest/api/3/issue', {
    fields: { project: { key: 'PROD' }, issuetype: { name: 'Story' }, summary: 'Nothing hangs on this' },
  });
  return (body as { key: string }).key;
}
