import { createJira } from '../../../sandbox/jira/create-jira';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { seedLarge } from '../../../sandbox/seed/seed-large';
import { aJira, callerFor, requestOf, send, type Answered, type TestJira } from './support/a-jira';
import { aSite } from './support/a-site';

const path = 'POST /rest/api/3/search/jql';

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

const keys = (answer: Answered) => answer.json().issues.map((issue) => issue.key);

describe('search/jql', () => {
  it('answers ids alone by default', async () => {
    const answer = await t.call('admin', path, { jql: 'key = PROD-2' });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ issues: [{ id: t.jira.state.issueIdsByKey.get('PROD-2') }], isLast: true });
  });

  it('answers to GET as to POST', async () => {
    const query = `jql=${encodeURIComponent('project = MKT order by key')}&maxResults=2&fields=summary,duedate`;
    const byGet = await t.call('admin', `GET /rest/api/3/search/jql?${query}`);
    const byPost = await t.call('admin', path, {
      jql: 'project = MKT order by key',
      maxResults: 2,
      fields: ['summary', 'duedate'],
    });

    expect(keys(byGet)).toEqual(['MKT-1', 'MKT-2']);
    expect(byGet.body).toEqual(byPost.body);
  });

  it('pages by token until the last page has none', async () => {
    const seen: string[] = [];
    let nextPageToken: string | undefined;
    do {
      const answer = await t.call('admin', path, {
        jql: 'project = MKT order by key',
        fields: ['key'],
        maxResults: 13,
        nextPageToken,
      });
      seen.push(...keys(answer));
      nextPageToken = answer.json().nextPageToken;
      expect(answer.json().isLast).toBe(nextPageToken === undefined);
    } while (nextPageToken !== undefined);

    expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => `MKT-${index + 1}`));
  });

  it('refuses a token of another query', async () => {
    const first = await t.call('admin', path, { jql: 'project = MKT', maxResults: 5 });
    const { nextPageToken } = first.json();

    expect((await t.call('admin', path, { jql: 'project = PROD', nextPageToken })).status).toBe(400);
    expect((await t.call('admin', path, { jql: 'project = MKT', nextPageToken: 'x' })).status).toBe(400);
  });

  it.each([[''], ['order by key'], ['   ']])('refuses the unbounded query %p', async (jql) => {
    const answer = await t.call('admin', path, { jql });

    expect(answer.status).toBe(400);
    expect(answer.json().errorMessages[0]).toContain('Unbounded JQL queries are not allowed here');
  });

  it('finds only what the caller may see', async () => {
    const answer = await t.call('copywriter', path, { jql: 'labels = launch or labels = brief', fields: ['key'] });

    expect(keys(answer).every((key) => key.startsWith('MKT-'))).toBe(true);
    expect(keys(answer)).toContain('MKT-1');
    expect((await t.call('copywriter', path, { jql: 'project = PROD' })).status).toBe(400);
    expect((await t.call(null, path, { jql: 'labels = launch' })).json().issues).toEqual([]);
  });

  it('gives up to 5000 issues with ids only, and 100 with fields', async () => {
    seedLarge(t.jira, { today: '2026-05-04', launches: 2, milestones: 150 });

    const ids = await t.call('admin', path, { jql: 'created is not empty', maxResults: 5000 });
    const full = await t.call('admin', path, { jql: 'created is not empty', maxResults: 5000, fields: ['summary'] });

    expect(ids.json().issues).toHaveLength(300);
    expect(full.json().issues).toHaveLength(100);
  });
});

describe('search index', () => {
  async function lagging() {
    const site = aSite();
    const jira = createJira(site, { limits: 'none' });
    seedDemo(jira, { today: '2026-05-04' });
    const call = (request: string, body: unknown) => send(jira, requestOf(request, body), callerFor(jira, 'admin'));
    await call('PUT /rest/api/3/issue/PROD-2', { fields: { duedate: '2026-07-31' } });
    const find = async (jql: string, more: object = {}) => keys(await call(path, { jql, fields: ['key'], ...more }));
    return { site, jira, call, find };
  }

  it('finds a changed issue by its old values until a second has passed', async () => {
    const { site, find } = await lagging();

    expect(await find('duedate = 2026-05-18')).toEqual(['PROD-2']);
    expect(await find('duedate = 2026-07-31')).toEqual([]);
    site.clock.advance(1000);
    expect(await find('duedate = 2026-05-18')).toEqual([]);
    expect(await find('duedate = 2026-07-31')).toEqual(['PROD-2']);
  });

  it('finds reconciled issues by what is stored', async () => {
    const { jira, find } = await lagging();
    const reconcileIssues = [Number(jira.state.issueIdsByKey.get('PROD-2'))];

    expect(await find('duedate = 2026-07-31', { reconcileIssues })).toEqual(['PROD-2']);
    expect(await find('duedate = 2026-05-18', { reconcileIssues })).toEqual([]);
  });

  it('does not know a new issue yet, and still knows a deleted one', async () => {
    const { site, call, find } = await lagging();
    const fields = { project: { key: 'MKT' }, issuetype: { name: 'Task' }, summary: 'Zeppelin' };
    await call('POST /rest/api/3/issue', { fields });
    await call('DELETE /rest/api/3/issue/MKT-16', undefined);

    expect(await find('summary ~ zeppelin')).toEqual([]);
    expect(await find('summary ~ references')).toEqual(['MKT-16']);
    site.clock.advance(1000);
    expect(await find('summary ~ zeppelin')).toEqual(['MKT-31']);
    expect(await find('summary ~ references')).toEqual([]);
  });

  it('settles at once on request', async () => {
    const { jira, find } = await lagging();

    jira.settleIndex();

    expect(await find('duedate = 2026-07-31')).toEqual(['PROD-2']);
  });

  it('takes fifty reconciled issues at most', async () => {
    const { call } = await lagging();
    const reconcileIssues = Array.from({ length: 51 }, (_, index) => index + 1);

    expect((await call(path, { jql: 'project = MKT', reconcileIssues })).status).toBe(400);
  });
});
