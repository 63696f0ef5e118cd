import { excludeApp } from '../../../sandbox/seed/exclude-app';
import { accountIdOf } from '../../../sandbox/seed/people';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, type TestJira } from './support/a-jira';

const user = '/rest/api/3/user';

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

const names = async (who: string, path: string) =>
  (await t.call(who, `GET ${path}`)).items().map(({ displayName }) => displayName);
const keys = async (who: string, query: string) =>
  (await t.call(who, `GET /rest/api/3/project/search?${query}`)).json().values.map(({ key }) => key);
const status = async (who: string | null, path: string) => (await t.call(who, `GET ${path}`)).status;

describe('GET user/assignable/search', () => {
  const search = `${user}/assignable/search`;

  it('finds who may be assigned in a project or an issue, by name or by account', async () => {
    const legal = encodeURIComponent(accountIdOf('legal'));

    expect(await names('admin', `${search}?project=PROD&query=`)).toEqual(['Priya Raman', 'Lena Ortiz', 'Ada Okafor']);
    expect(await names('app', `${search}?issueKey=PROD-2&query=pri`)).toEqual(['Priya Raman']);
    expect(await names('app', `${search}?project=MKT&accountId=${legal}`)).toEqual(['Lars Holm']);
    expect(await names('app', `${search}?project=PROD&accountId=${legal}`)).toEqual([]);
  });

  it('cuts its page before it leaves people out', async () => {
    expect(await names('admin', `${search}?project=PROD&query=&maxResults=1`)).toEqual(['Priya Raman']);
    expect(await names('admin', `${search}?project=PROD&query=&startAt=2&maxResults=1`)).toEqual([]);
  });

  it.each([
    ['admin', '?query=a', 400],
    ['admin', '?project=MKT', 400],
    ['admin', '?project=MKT&query=a&accountId=b', 400],
    ['copywriter', '?project=PROD&query=', 404],
    ['copywriter', '?issueKey=PROD-2&query=', 404],
    ['admin', '?project=mkt&query=', 404],
    [null, '?project=MKT&query=', 401],
  ])('answers %s to %s with %d', async (who, query, expected) => {
    expect(await status(who, search + query)).toBe(expected);
  });
});

describe('GET user/assignable/multiProjectSearch', () => {
  const search = `${user}/assignable/multiProjectSearch`;

  it('finds who may be assigned in all of the projects', async () => {
    expect(await names('admin', `${search}?projectKeys=PROD,MKT&query=`)).toEqual(['Lena Ortiz', 'Ada Okafor']);
    expect(await names('copywriter', `${search}?projectKeys=INTL&query=lars`)).toEqual(['Lars Holm']);
  });

  it('refuses without keys or query, and a project that cannot be seen', async () => {
    expect(await status('admin', `${search}?query=a`)).toBe(400);
    expect(await status('admin', `${search}?projectKeys=MKT`)).toBe(400);
    expect(await status('copywriter', `${search}?projectKeys=MKT,PROD&query=`)).toBe(404);
  });
});

describe('GET user/search', () => {
  it('wants either a query or an account, and tells strangers nothing', async () => {
    expect(await names('app', `${user}/search?query=legal%40`)).toEqual(['Lars Holm']);
    expect(await names('app', `${user}/search?query=&startAt=1&maxResults=1`)).toEqual(['Lena Ortiz']);
    expect((await t.call(null, `GET ${user}/search?query=lars`)).body).toEqual([]);
    expect(await status('admin', `${user}/search?query=a&accountId=b`)).toBe(400);
    expect(await status('admin', `${user}/search?property=a.b=1`)).toBe(501);
  });
});

describe('GET project/search', () => {
  it('pages what was found', async () => {
    const first = await t.call('admin', 'GET /rest/api/3/project/search?maxResults=2');

    expect(first.body).toMatchObject({ startAt: 0, maxResults: 2, total: 3, isLast: false });
    expect(await keys('admin', 'maxResults=2&startAt=2')).toEqual(['PROD']);
    expect((await t.call('admin', 'GET /rest/api/3/project/search')).body).toMatchObject({ maxResults: 50 });
    expect((await t.call('admin', 'GET /rest/api/3/project/search?maxResults=500')).body).toMatchObject({
      maxResults: 100,
    });
  });

  it('finds by a part of key or name, by keys and by what the caller may do', async () => {
    excludeApp(t.jira, 'PROD', ['BROWSE_PROJECTS', 'CREATE_ISSUES']);

    expect(await keys('admin', 'query=mark')).toEqual(['MKT']);
    expect(await keys('admin', 'keys=MKT&keys=PROD&orderBy=-key')).toEqual(['PROD', 'MKT']);
    expect(await keys('marketing-lead', 'action=browse')).toEqual(['INTL', 'MKT', 'PROD']);
    expect(await keys('marketing-lead', 'action=create')).toEqual(['INTL', 'MKT']);
    expect(await keys('marketing-lead', 'action=edit')).toEqual(['INTL', 'MKT']);
    expect(await keys('copywriter', 'action=edit')).toEqual([]);
    // The app administers Jira: it views even what it may not browse.
    expect(await keys('app', 'action=view')).toEqual(['INTL', 'MKT', 'PROD']);
    expect(await keys('app', 'action=browse')).toEqual(['INTL', 'MKT']);
    expect(await keys('app', 'action=create')).toEqual(['INTL', 'MKT']);
  });

  it('shows types and lead when they are asked for, and says what it does not cover', async () => {
    const found = await t.call('admin', 'GET /rest/api/3/project/search?keys=MKT&expand=issueTypes,lead');

    expect(found.json().values[0]).toMatchObject({
      issueTypes: ['Epic', 'Story', 'Task', 'Bug', 'Sub-task'].map((name) => ({ name })),
      lead: { displayName: 'Marco Bellini' },
    });
    expect(await status('admin', '/rest/api/3/project/search?expand=insight')).toBe(501);
    expect(await status('admin', '/rest/api/3/project/search?status=archived')).toBe(501);
    expect(await status('admin', '/rest/api/3/project/search?action=fly')).toBe(400);
  });
});
