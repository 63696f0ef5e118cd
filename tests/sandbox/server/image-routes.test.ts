import { z } from 'zod';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { startSandbox, type Sandbox } from '../../../sandbox/server/start-sandbox';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'none', limits: 'none' });
  seedDemo(sandbox.jira, { today: '2026-05-04' });
});
afterAll(() => sandbox.close());

function get(path: string): Promise<Response> {
  const Authorization = `Basic ${Buffer.from('admin@demo.test:token').toString('base64')}`;
  return fetch(new URL(path, sandbox.baseUrl), { headers: { Authorization, Accept: 'application/json' } });
}

/** Every text in a reply that is an address on the site. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(sandbox.baseUrl) ? [value] : [];
  const members = z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).safeParse(value);
  return members.success ? Object.values(members.data).flatMap(addressesIn) : [];
}

const replies = [
  '/rest/api/3/issue/PROD-2?fields=*all',
  '/rest/api/3/issue/MKT-18?fields=*all',
  '/rest/api/3/issue/INTL-1?fields=*all&expand=changelog',
  '/rest/api/3/issue/MKT-1/transitions?expand=transitions.fields',
  '/rest/api/3/issue/MKT-1/comment',
  '/rest/api/3/project/PROD',
  '/rest/api/3/project/PROD/statuses',
  '/rest/api/3/project/MKT/version',
  '/rest/api/3/project/search',
  '/rest/api/3/issuetype',
  '/rest/api/3/status',
  '/rest/api/3/statuscategory',
  '/rest/api/3/priority',
  '/rest/api/3/priority/search',
  '/rest/api/3/resolution',
  '/rest/api/3/resolution/search',
  '/rest/api/3/issueLinkType',
  '/rest/api/3/myself',
];

describe('every address in a reply', () => {
  it.each(replies)('answers: %s', async (path) => {
    const reply = await get(path);
    const addresses = [...new Set(addressesIn(await reply.json()))];
    const answers = await Promise.all(addresses.map(async (address) => ({ address, answer: await get(address) })));

    expect(reply.status).toBe(200);
    expect(answers.filter(({ answer }) => answer.status !== 200).map(({ address }) => address)).toEqual([]);
  });
});

describe('imageRoutes', () => {
  it.each([
    ['/icons/issuetype/10000.svg', '#af59e1'],
    ['/icons/status/3.svg', '#357de8'],
    ['/icons/priority/1.svg', '#d04437'],
    ['/avatars/712020%3Ademo-brand.svg', '>BN</text>'],
    ['/avatars/712020%3Ademo-brand.svg?size=48', '>BN</text>'],
    ['/avatars/557058%3Alockstep-app-user.svg', '>L</text>'],
    ['/avatars/nobody-knows.svg', '<circle'],
  ])('draws %s', async (path, part) => {
    const answer = await get(path);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await answer.text()).toContain(part);
  });

  it.each(['/icons/issuetype/99.svg', '/icons/status/99.svg', '/icons/priority/99.svg', '/icons/moods/1.svg'])(
    'knows no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('catalogItemRoutes', () => {
  it.each([
    ['/rest/api/3/issuetype/10000', { name: 'Epic', hierarchyLevel: 1 }],
    ['/rest/api/3/status/3', { name: 'In Progress' }],
    ['/rest/api/3/status/in%20progress', { id: '3' }],
    ['/rest/api/3/statuscategory/done', { id: 3, colorName: 'green' }],
    ['/rest/api/3/priority/1', { name: 'Highest' }],
    ['/rest/api/3/resolution/10000', { name: 'Done' }],
  ])('answers %s', async (path, body) => {
    expect(await (await get(path)).json()).toMatchObject(body);
  });

  it.each([
    ['issuetype', 'issue type'],
    ['status', 'status'],
    ['statuscategory', 'status category'],
    ['priority', 'priority'],
    ['resolution', 'resolution'],
  ])('answers 404 for a %s that is not there', async (kind, name) => {
    const answer = await get(`/rest/api/3/${kind}/99`);

    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ errorMessages: [`The ${name} with id '99' does not exist`], errors: {} });
  });
});
