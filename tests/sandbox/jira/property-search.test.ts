import type { IssueProperty } from '../../../sandbox/jira/jira';
import { accountIdOf } from '../../../sandbox/seed/people';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, type TestJira } from './support/a-jira';

const propertyKey = 'lockstep.mark';
const declared: readonly IssueProperty[] = [
  { propertyKey, path: 'launch', type: 'string', searchAlias: 'launchMark' },
  { propertyKey, path: 'row.week', type: 'number', searchAlias: 'launchWeek' },
  { propertyKey, path: 'note', type: 'text' },
  { propertyKey, path: 'due', type: 'date' },
  { propertyKey, path: 'people', type: 'user' },
];
const property = (path: string) => `issue.property["${propertyKey}"].${path}`;

let t: TestJira;

async function aMarkedSite(indexLagMs: number) {
  t = aJira({ indexLagMs });
  seedDemo(t.jira, { today: '2026-05-04' });
  t.jira.indexProperties(declared);
  const people = [accountIdOf('legal'), accountIdOf('brand')];
  await mark('MKT-1', { launch: 'spring', row: { week: -10 }, note: 'Final copy', due: '2026-05-20', people });
  await mark('MKT-2', { launch: 'spring', row: { week: -3 }, due: '2026-06-01T10:00:00Z', people: people[0] });
  await mark('PROD-2', { launch: 'Autumn', row: { week: 'two' } });
}

async function mark(key: string, value: unknown) {
  await t.call('admin', `PUT /rest/api/3/issue/${key}/properties/${propertyKey}`, value);
}

const search = (jql: string, more: object = {}, who = 'admin') =>
  t.call(who, 'POST /rest/api/3/search/jql', { jql, fields: ['key'], ...more });
const find = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).json().issues.map(({ key }) => key);

describe('JQL over properties of issues', () => {
  beforeEach(() => aMarkedSite(0));

  it.each([
    [`${property('launch')} = spring order by key`, ['MKT-1', 'MKT-2']],
    ['LAUNCHMARK in (spring, Autumn) order by key', ['MKT-1', 'MKT-2', 'PROD-2']],
    ['launchMark != spring', ['PROD-2']],
    ['launchMark = Spring', []],
    ['launchMark is not empty and project = PROD', ['PROD-2']],
    [`${property('row.week')} < -3`, ['MKT-1']],
    [`launchWeek >= -10 order by ${property('row.week')} desc`, ['MKT-2', 'MKT-1']],
    ['launchMark = spring order by launchWeek', ['MKT-1', 'MKT-2']],
    [`${property('note')} ~ copy`, ['MKT-1']],
    [`${property('due')} > 2026-05-20`, ['MKT-2']],
    [`${property('due')} = 2026-05-20`, ['MKT-1']],
    [`${property('people')} = "Lars Holm" order by key`, ['MKT-1', 'MKT-2']],
    [`${property('people')} = "brand@demo.test"`, ['MKT-1']],
  ])('finds %s', async (jql, expected) => {
    expect(await find(jql)).toEqual(expected);
  });

  it.each([
    [property('owner'), "Field 'issue.property' does not exist or you do not have permission to view it."],
    ['issue.property[other].launch', "Field 'issue.property' does not exist or you do not have permission to view it."],
    ['launchNote', "Field 'launchNote' does not exist or you do not have permission to view it."],
  ])('refuses %s, which the app does not have indexed', async (field, message) => {
    const answer = await search(`${field} = spring`);

    expect(answer).toMatchObject({ status: 400, body: { errorMessages: [message] } });
  });

  it('takes the operators of the type only, and values of the type', async () => {
    expect((await search(`${property('launch')} > a`)).status).toBe(400);
    expect((await search(`${property('note')} = copy`)).status).toBe(400);
    expect((await search('launchWeek = soon')).status).toBe(400);
    expect((await search('project.property[a].b = 1')).status).toBe(501);
  });

  it('finds only what the caller may see, and no more what was deleted', async () => {
    expect(await find('launchMark = Autumn', {}, 'copywriter')).toEqual([]);
    await t.call('admin', `DELETE /rest/api/3/issue/MKT-1/properties/${propertyKey}`);
    expect(await find('launchMark = spring')).toEqual(['MKT-2']);
  });
});

describe('the search index', () => {
  beforeEach(() => aMarkedSite(1000));

  it('learns of a property late, and at once of reconciled issues', async () => {
    const reconcileIssues = [Number(t.jira.state.issueIdsByKey.get('MKT-1'))];

    expect(await find('launchMark = spring')).toEqual([]);
    expect(await find('launchMark = spring', { reconcileIssues })).toEqual(['MKT-1']);
    t.site.clock.advance(1000);
    expect(await find('launchMark = spring order by key')).toEqual(['MKT-1', 'MKT-2']);
  });

  it('keeps what a property was for a while', async () => {
    t.site.clock.advance(1000);
    await mark('MKT-1', { launch: 'winter' });

    expect(await find('launchMark = winter')).toEqual([]);
    expect(await find('launchMark = spring order by key')).toEqual(['MKT-1', 'MKT-2']);
    t.site.clock.advance(1000);
    expect(await find('launchMark = winter')).toEqual(['MKT-1']);
  });

  it('keeps declarations when the site is seeded afresh', async () => {
    seedDemo(t.jira, { today: '2026-05-04' });
    t.jira.restore(t.jira.snapshot());

    expect(await find('launchMark = spring')).toEqual([]);
    expect((await search('launchMark = spring')).status).toBe(200);
  });
});
