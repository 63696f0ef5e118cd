import { createJira } from '../../../sandbox/jira/create-jira';
import { cloudLimits } from '../../../sandbox/jira/http/rate-limits';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, callerFor, requestOf, send } from './support/a-jira';
import { aSite } from './support/a-site';

describe('createJira', () => {
  it.each([
    'GET /rest/api/3/dashboard',
    'GET /rest/api/3/issue/createmeta',
    'GET /rest/agile/1.0/board',
    'PATCH /rest/api/3/issue/MKT-1',
  ])('says that it does not cover %s', async (request) => {
    const t = aJira();
    seedDemo(t.jira, { today: '2026-05-04' });

    expect(await t.call('admin', request)).toMatchObject({
      status: 501,
      body: { errorMessages: [`sandbox does not cover ${request}`], errors: {} },
    });
  });

  it('knows the scopes of what it covers', () => {
    const { jira } = aJira();

    expect(jira.scopesOf('GET', '/rest/api/3/issue/MKT-1')).toEqual(['read:jira-work']);
    expect(jira.scopesOf('put', '/rest/api/3/issue/MKT-1?returnIssue=true')).toEqual(['write:jira-work']);
    expect(jira.scopesOf('POST', '/rest/api/3/issueLinkType')).toEqual(['manage:jira-configuration']);
    expect(jira.scopesOf('GET', '/rest/api/3/myself')).toEqual(['read:jira-user']);
    expect(jira.scopesOf('POST', '/rest/api/3/permissions/check')).toEqual([]);
    expect(jira.scopesOf('GET', '/rest/api/3/dashboard')).toBeUndefined();
    expect(jira.scopesOf('GET', '/rest/api/3/issue/createmeta')).toBeUndefined();
  });

  it('knows its people by their e-mails', () => {
    const { jira } = aJira();
    seedDemo(jira, { today: '2026-05-04' });

    expect(jira.people()).toHaveLength(8);
    expect(jira.personByEmail('Legal@demo.test')).toMatchObject({ displayName: 'Lars Holm', title: 'Legal counsel' });
    expect(jira.personByEmail('nobody@demo.test')).toBeUndefined();
  });

  it('takes an account that it does not know for nobody', async () => {
    const { jira } = aJira();

    const answer = await send(jira, requestOf('GET /rest/api/3/myself'), {
      as: 'user',
      accountId: 'gone',
      invocation: 'i',
    });

    expect(answer.status).toBe(401);
  });

  it('comes back from a snapshot that went through JSON', async () => {
    const t = aJira();
    seedDemo(t.jira, { today: '2026-05-04' });
    await t.call('admin', 'PUT /rest/api/3/issue/PROD-2', { fields: { duedate: '2026-05-26' } });
    await t.call('admin', 'PUT /rest/api/3/issue/PROD-2/properties/p', { a: [1] });
    const saved: unknown = JSON.parse(JSON.stringify(t.jira.snapshot()));
    const other = aJira();

    other.jira.restore(saved);

    expect(other.jira.snapshot()).toEqual(saved);
    const whole = 'GET /rest/api/3/issue/PROD-2?fields=*all&properties=*all&expand=changelog';
    expect((await other.call('admin', whole)).body).toEqual((await t.call('admin', whole)).body);
    const created = await other.call('admin', 'POST /rest/api/3/issue', {
      fields: { project: { key: 'PROD' }, issuetype: { name: 'Task' }, summary: 'Next' },
    });
    expect(created.json().key).toBe('PROD-23');
  });

  it('refuses a snapshot of another shape', () => {
    expect(() => aJira().jira.restore({ issues: 'many' })).toThrow('people');
  });
});

describe('rate limits', () => {
  it('let twenty writes upon one issue pass in two seconds', async () => {
    const jira = createJira(aSite());
    seedDemo(jira, { today: '2026-05-04' });
    const write = (key: string) =>
      send(jira, requestOf(`PUT /rest/api/3/issue/${key}/properties/p`, 1), callerFor(jira, 'app'));

    const answers = [];
    for (let n = 0; n < 21; n += 1) answers.push(await write(n % 2 === 0 ? 'MKT-1' : 'mkt-1'));

    expect(answers.slice(0, 20).every((answer) => answer.status < 300)).toBe(true);
    expect(answers[20]?.status).toBe(429);
    expect(answers[20]?.headers.get('RateLimit-Reason')).toBe('jira-per-issue-on-write');
    expect(Number(answers[20]?.headers.get('Retry-After'))).toBeGreaterThanOrEqual(1);
    expect((await write('MKT-2')).status).toBe(201);
    expect(answers[0]?.headers.get('X-RateLimit-Limit')).toBe('50');
  });

  const route = { method: 'PUT', path: '/x', scopes: [], handler: () => ({ status: 200 }) } as const;

  it('fill a bucket again as time passes', () => {
    const limits = cloudLimits();
    const first = Array.from({ length: 51 }, () => limits.admit(route, undefined, 0));

    expect(first.map(({ refusal }) => refusal?.status).filter(Boolean)).toEqual([429]);
    expect(first[50]?.headers).toMatchObject({ 'RateLimit-Reason': 'jira-burst-based', 'Retry-After': '1' });
    expect(limits.admit(route, undefined, 100).refusal).toBeUndefined();
    expect(limits.admit({ ...route, method: 'GET' }, undefined, 0).headers['X-RateLimit-Limit']).toBe('100');
  });

  it('let a hundred writes upon one issue pass in thirty seconds', () => {
    const limits = cloudLimits();
    const at = (n: number) => n * 250;
    const refused = Array.from({ length: 101 }, (_, n) => limits.admit(route, '1', at(n)).refusal !== undefined);

    expect(refused.indexOf(true)).toBe(100);
    expect(limits.admit(route, '1', 30_001).refusal).toBeUndefined();
  });
});
