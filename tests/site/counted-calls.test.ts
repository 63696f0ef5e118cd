import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { addWorkdays } from '../support/add-workdays';
import { appCalls, liveDates } from '../support/live-plan';
import { siteClient, type SiteClient } from '../support/site-client';

describe('calls to Jira', () => {
  let sandbox: Sandbox;
  let site: SiteClient;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'empty' });
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
    await site.clearTraffic();

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

async function createIssue(site: SiteClient): Promise<string> {
  const { body } = await site.as('product-manager@demo.test').call('POST', '/rest/api/3/issue', {
    fields: { project: { key: 'PROD' }, issuetype: { name: 'Story' }, summary: 'Nothing hangs on this' },
  });
  return (body as { key: string }).key;
}
