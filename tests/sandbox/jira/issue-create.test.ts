import { excludeApp } from '../../../sandbox/seed/exclude-app';
import { hideField } from '../../../sandbox/seed/hide-field';
import { hideOnCreate } from '../../../sandbox/seed/hide-on-create';
import { accountIdOf } from '../../../sandbox/seed/people';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { startDateFieldId } from '../../../sandbox/jira/state/catalog';
import { aJira, type TestJira } from './support/a-jira';

const one = 'POST /rest/api/3/issue';
const bulk = 'POST /rest/api/3/issue/bulk';
const offScreen = (field: string) => `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

function task(more: object = {}) {
  return { fields: { project: { key: 'MKT' }, issuetype: { name: 'Task' }, summary: 'Poster', ...more } };
}

describe('POST issue/bulk', () => {
  const dates = { duedate: '2026-06-01', [startDateFieldId]: '2026-05-20' };
  const mark = { key: 'mark', value: { launch: 'spring' } };

  it('creates each issue with its fields and properties, and tells of each', async () => {
    const issueUpdates = [{ ...task(dates), properties: [mark] }, task({ summary: 'Banner' })];

    const answer = await t.call('app', bulk, { issueUpdates });

    expect(answer).toMatchObject({ status: 201, body: { issues: [{ key: 'MKT-31' }, { key: 'MKT-32' }], errors: [] } });
    const first = await t.call('admin', 'GET /rest/api/3/issue/MKT-31?properties=mark');
    expect(first.json()).toMatchObject({
      fields: { ...dates, creator: { accountId: t.jira.appAccountId } },
      properties: { mark: mark.value },
    });
    expect(t.events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:set:issue-property',
      'avi:jira:created:issue',
      'avi:jira:created:issue',
    ]);
    expect(t.jira.scopesOf('POST', '/rest/api/3/issue/bulk')).toEqual(['write:jira-work']);
  });

  it('makes what can be made and says by number what could not', async () => {
    const issueUpdates = [task({ duedate: 'soon' }), task(), task({ project: { key: 'PROD' } })];

    const answer = await t.call('copywriter', bulk, { issueUpdates });

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      issues: [{ key: 'MKT-31' }],
      errors: [
        {
          status: 400,
          elementErrors: { errorMessages: [], errors: { duedate: 'Error parsing date string: soon' } },
          failedElementNumber: 0,
        },
        {
          status: 400,
          elementErrors: { errorMessages: [], errors: { project: 'Specify a valid project ID or key' } },
          failedElementNumber: 2,
        },
      ],
    });
  });

  it('is refused when none could be made, or when there are more than fifty', async () => {
    const none = await t.call('admin', bulk, { issueUpdates: [task({ summary: '' })] });
    const many = await t.call('admin', bulk, { issueUpdates: Array.from({ length: 51 }, () => task()) });

    expect(none).toMatchObject({ status: 400, body: { issues: [], errors: [{ failedElementNumber: 0 }] } });
    expect(many.status).toBe(400);
    expect(t.events).toEqual([]);
  });

  it('takes sub-tasks of issues that stand', async () => {
    const part = task({ issuetype: { name: 'Sub-task' }, parent: { key: 'MKT-8' } });

    expect((await t.call('admin', bulk, { issueUpdates: [part] })).status).toBe(201);
    expect((await t.call('admin', 'GET /rest/api/3/issue/MKT-31')).json().fields).toMatchObject({
      parent: { key: 'MKT-8' },
    });
  });
});

describe('POST issue', () => {
  it('refuses what is not on the create screen, whatever the edit screen holds', async () => {
    hideOnCreate(t.jira, 'MKT', 'duedate');
    hideField(t.jira, 'INTL', 'duedate');
    const duedate = '2026-06-01';

    const refused = await t.call('app', one, task({ duedate }));

    expect(refused).toMatchObject({ status: 400, body: { errors: { duedate: offScreen('duedate') } } });
    expect((await t.call('app', one, task())).status).toBe(201);
    expect((await t.call('app', 'PUT /rest/api/3/issue/MKT-31', { fields: { duedate } })).status).toBe(204);
    expect((await t.call('app', one, task({ project: { key: 'INTL' }, duedate }))).status).toBe(201);
  });

  it('shows fields with a right of their own to its holders only', async () => {
    excludeApp(t.jira, 'MKT', ['SCHEDULE_ISSUES', 'ASSIGN_ISSUES']);
    const reporter = { accountId: accountIdOf('legal') };
    const assignee = { accountId: accountIdOf('designer') };

    const byApp = await t.call('app', one, task({ duedate: '2026-06-01', assignee }));
    const byWriter = await t.call('copywriter', one, task({ reporter }));

    expect(byApp.json().errors).toEqual({ duedate: offScreen('duedate'), assignee: offScreen('assignee') });
    expect(byWriter.json().errors).toEqual({ reporter: offScreen('reporter') });
    expect((await t.call('marketing-lead', one, task({ reporter, assignee }))).status).toBe(201);
  });

  it('refuses an assignee who cannot be one, and says who', async () => {
    const assignee = { accountId: accountIdOf('product-manager') };

    for (const request of [one, 'PUT /rest/api/3/issue/MKT-1'])
      expect(
        await t.call('admin', request, request === one ? task({ assignee }) : { fields: { assignee } }),
      ).toMatchObject({ status: 400, body: { errors: { assignee: "User 'Priya Raman' cannot be assigned issues." } } });
  });

  it('refuses properties that Jira would not keep, and then makes nothing', async () => {
    const properties = [{ key: 'mark', value: 'x'.repeat(32_767) }];

    expect((await t.call('app', one, { ...task(), properties })).status).toBe(400);
    expect((await t.call('app', 'PUT /rest/api/3/issue/MKT-1', { properties })).status).toBe(400);
    expect(t.events).toEqual([]);
  });

  it.each([
    [{ transition: { id: '31' } }],
    [{ update: { issuelinks: [{ add: { type: { name: 'Gates' }, outwardIssue: { key: 'MKT-1' } } }] } }],
  ])('says that it does not cover %j', async (more) => {
    expect((await t.call('admin', one, { ...task(), ...more })).status).toBe(501);
    expect((await t.call('admin', bulk, { issueUpdates: [task(), { ...task(), ...more }] })).status).toBe(501);
    expect(t.events).toEqual([]);
  });
});
