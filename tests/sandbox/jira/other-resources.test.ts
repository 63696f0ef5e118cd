import { startDateFieldId } from '../../../sandbox/jira/state/catalog';
import { excludeApp } from '../../../sandbox/seed/exclude-app';
import { accountIdOf } from '../../../sandbox/seed/people';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, type TestJira } from './support/a-jira';

const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

describe('issue properties', () => {
  const property = '/rest/api/3/issue/MKT-1/properties/lockstep.mark';

  it('are created, replaced, read, listed and deleted, with events', async () => {
    const created = await t.call('app', `PUT ${property}`, { a: 1 });
    const replaced = await t.call('app', `PUT ${property}`, [2]);

    expect([created.status, replaced.status]).toEqual([201, 200]);
    expect((await t.call('copywriter', `GET ${property}`)).body).toEqual({ key: 'lockstep.mark', value: [2] });
    expect((await t.call('admin', 'GET /rest/api/3/issue/MKT-1/properties')).json().keys).toMatchObject([
      { key: 'lockstep.mark' },
    ]);
    expect((await t.call('app', `DELETE ${property}`)).status).toBe(204);
    expect((await t.call('app', `GET ${property}`)).status).toBe(404);
    expect((await t.call('app', `DELETE ${property}`)).status).toBe(404);
    expect(t.events.map((event) => event.eventType)).toEqual([
      'avi:jira:set:issue-property',
      'avi:jira:set:issue-property',
      'avi:jira:deleted:issue-property',
    ]);
  });

  it('are told in the activity as every write is', async () => {
    await t.call('app', `PUT ${property}`, { a: 1 });
    await t.call('app', `DELETE ${property}`);

    expect(t.site.lines.map(({ kind, text, issueKey }) => [kind, text, issueKey])).toEqual([
      ['write', 'Lockstep set the property lockstep.mark of MKT-1', 'MKT-1'],
      ['write', 'Lockstep deleted the property lockstep.mark of MKT-1', 'MKT-1'],
    ]);
  });

  it('refuse what is too long, empty or not allowed', async () => {
    expect((await t.call('app', `PUT ${property}`, 'x'.repeat(32_767))).status).toBe(400);
    expect((await t.call('app', `PUT ${property}`)).status).toBe(400);
    expect((await t.call('product-manager', `PUT ${property}`, 1)).status).toBe(403);
  });
});

describe('transitions', () => {
  const path = '/rest/api/3/issue/MKT-1/transitions';

  it('move the issue and stamp its resolution', async () => {
    const answer = await t.call('marketing-lead', `POST ${path}`, { transition: { id: '31' } });

    expect(answer.status).toBe(204);
    const { fields } = (
      await t.call('admin', 'GET /rest/api/3/issue/MKT-1?fields=status,resolution,resolutiondate')
    ).json();
    expect(fields).toMatchObject({
      status: { name: 'Done' },
      resolution: { name: 'Done' },
      resolutiondate: '2026-05-04T08:00:00.000+0000',
    });
    expect(t.events[0]?.payload).toMatchObject({
      changelog: {
        items: [
          { field: 'resolution', toString: 'Done' },
          { field: 'status', fromString: 'To Do', toString: 'Done' },
        ],
      },
      jiraEventTypeName: 'issue_generic',
    });
  });

  it('are refused with the words of a guard', async () => {
    t.jira.guardTransitions(({ issueKey, toStatusId }) =>
      Promise.resolve(toStatusId === '10001' ? [`${issueKey} is not ready.`] : []),
    );

    const done = await t.call('marketing-lead', `POST ${path}`, { transition: { id: '31' } });
    const started = await t.call('marketing-lead', `POST ${path}`, { transition: { id: '21' } });

    expect(done).toMatchObject({ status: 400, body: { errorMessages: ['MKT-1 is not ready.'], errors: {} } });
    expect(started.status).toBe(204);
  });

  it('answer 409 when the issue moved while a guard was thinking', async () => {
    let letGo: (messages: readonly string[]) => void = () => undefined;
    const thinking = new Promise<readonly string[]>((resolve) => (letGo = resolve));
    let asked = 0;
    t.jira.guardTransitions(() => {
      asked += 1;
      return asked === 1 ? thinking : Promise.resolve([]);
    });

    const slow = t.call('admin', `POST ${path}`, { transition: { id: '31' } });
    await t.call('admin', `POST ${path}`, { transition: { id: '21' } });
    letGo([]);

    expect((await slow).status).toBe(409);
  });

  it('are listed for those who may use them only', async () => {
    expect((await t.call('marketing-lead', `GET ${path}`)).json().transitions).toHaveLength(2);
    expect((await t.call('product-manager', `GET ${path}`)).json().transitions).toEqual([]);
    expect((await t.call('product-manager', `POST ${path}`, { transition: { id: '31' } })).status).toBe(400);
    expect((await t.call('admin', `POST ${path}`, {})).status).toBe(400);
    expect((await t.call('admin', `POST ${path}`, { transition: { id: '99' } })).status).toBe(400);
  });
});

describe('comments', () => {
  const path = '/rest/api/3/issue/MKT-2/comment';

  it('are added, listed, read and deleted', async () => {
    const added = await t.call('product-manager', `POST ${path}`, { body: doc('Looks good') });

    expect(added).toMatchObject({
      status: 201,
      body: { author: { displayName: 'Priya Raman' }, body: doc('Looks good') },
    });
    expect((await t.call('admin', `GET ${path}`)).body).toMatchObject({
      total: 1,
      comments: [{ id: added.json().id }],
    });
    expect((await t.call('admin', `GET ${path}/${added.json().id}`)).status).toBe(200);
    expect((await t.call('copywriter', `DELETE ${path}/${added.json().id}`)).status).toBe(400);
    expect((await t.call('product-manager', `DELETE ${path}/${added.json().id}`)).status).toBe(204);
    expect((await t.call('admin', `GET ${path}/${added.json().id}`)).status).toBe(404);
  });

  it('must be documents, by people who may comment', async () => {
    excludeApp(t.jira, 'MKT', ['ADD_COMMENTS']);

    expect((await t.call('admin', `POST ${path}`, { body: 'text' })).status).toBe(400);
    expect((await t.call('app', `POST ${path}`, { body: doc('x') })).status).toBe(400);
    expect((await t.call('copywriter', 'POST /rest/api/3/issue/PROD-2/comment', { body: doc('x') })).status).toBe(404);
  });
});

describe('notify', () => {
  const path = 'POST /rest/api/3/issue/PROD-2/notify';
  const to = (...people: Parameters<typeof accountIdOf>[0][]) => ({
    users: people.map((one) => ({ accountId: accountIdOf(one) })),
  });

  it('sends to those who may see the issue', async () => {
    const answer = await t.call('app', path, { subject: 'Moved', textBody: 'See', to: to('brand', 'copywriter') });

    expect(answer.status).toBe(204);
    expect(t.jira.mails()).toMatchObject([{ subject: 'Moved', text: 'See', recipientIds: [accountIdOf('brand')] }]);
  });

  it.each([
    ['nobody', {}],
    ['the caller alone', { to: to('admin') }],
    ['people who may not see it', { to: to('copywriter') }],
  ])('refuses to write to %s', async (_who, body) => {
    expect((await t.call('admin', path, body)).status).toBe(400);
    expect(t.jira.mails()).toEqual([]);
  });
});

describe('users', () => {
  it('know who calls', async () => {
    expect((await t.call('copywriter', 'GET /rest/api/3/myself')).body).toMatchObject({
      emailAddress: 'copywriter@demo.test',
      accountType: 'atlassian',
    });
    expect((await t.call('app', 'GET /rest/api/3/myself')).body).toMatchObject({
      accountId: t.jira.appAccountId,
      accountType: 'app',
    });
    expect((await t.call(null, 'GET /rest/api/3/myself')).status).toBe(401);
  });

  it('are found by id and by name', async () => {
    const id = encodeURIComponent(accountIdOf('legal'));

    expect((await t.call('app', `GET /rest/api/3/user?accountId=${id}`)).json().displayName).toBe('Lars Holm');
    expect((await t.call('app', 'GET /rest/api/3/user?accountId=x')).status).toBe(404);
    expect((await t.call('app', `GET /rest/api/3/user/bulk?accountId=${id}&accountId=x`)).body).toMatchObject({
      total: 1,
      isLast: true,
    });
    expect((await t.call('admin', 'GET /rest/api/3/user/search?query=lars')).body).toHaveLength(1);
    expect((await t.call('admin', 'GET /rest/api/3/user/search')).status).toBe(400);
  });
});

describe('permissions', () => {
  it('tell what the caller may do', async () => {
    const wanted = 'permissions=BROWSE_PROJECTS,EDIT_ISSUES,ADMINISTER';
    const have = async (who: string, context: string) => {
      const { permissions } = (await t.call(who, `GET /rest/api/3/mypermissions?${wanted}${context}`)).json();
      return ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER'].map((key) => permissions[key]?.havePermission);
    };

    expect(await have('marketing-lead', '&issueKey=PROD-2')).toEqual([true, false, false]);
    expect(await have('marketing-lead', '&projectKey=MKT')).toEqual([true, true, false]);
    expect(await have('copywriter', '')).toEqual([true, true, false]);
    expect(await have('admin', '&issueKey=PROD-2')).toEqual([true, true, true]);
    expect((await t.call('copywriter', `GET /rest/api/3/mypermissions?${wanted}&issueKey=PROD-2`)).status).toBe(404);
    expect((await t.call('admin', 'GET /rest/api/3/mypermissions')).status).toBe(400);
    expect((await t.call('admin', 'GET /rest/api/3/mypermissions?permissions=FLY')).status).toBe(400);
  });

  it('are told to a person and to the app alike, in all projects or in one', async () => {
    excludeApp(t.jira, 'PROD', ['CREATE_ISSUES', 'DELETE_ISSUES']);
    const keys = ['CREATE_ISSUES', 'LINK_ISSUES', 'DELETE_ISSUES', 'ADMINISTER'];
    const have = async (who: string, context = '') => {
      const answer = await t.call(who, `GET /rest/api/3/mypermissions?permissions=${keys.join(',')}${context}`);
      return keys.filter((key) => answer.json().permissions[key]?.havePermission);
    };

    expect(await have('copywriter')).toEqual(['CREATE_ISSUES', 'LINK_ISSUES']);
    expect(await have('copywriter', '&projectKey=MKT')).toEqual(['CREATE_ISSUES', 'LINK_ISSUES']);
    expect(await have('marketing-lead', '&projectKey=PROD')).toEqual([]);
    expect(await have('app')).toEqual(keys);
    expect(await have('app', '&projectKey=PROD')).toEqual(['LINK_ISSUES', 'ADMINISTER']);
    // The id counts where both are given.
    expect(await have('app', '&projectKey=MKT&projectId=10001')).toEqual(['LINK_ISSUES', 'ADMINISTER']);
  });

  it('are checked by the app for itself over many projects', async () => {
    excludeApp(t.jira, 'PROD', ['CREATE_ISSUES', 'DELETE_ISSUES']);
    const projects = [10001, 10002, 99999];
    const permissions = ['CREATE_ISSUES', 'EDIT_ISSUES'];
    const body = { globalPermissions: ['ADMINISTER'], projectPermissions: [{ permissions, projects }] };

    const answer = await t.call('app', 'POST /rest/api/3/permissions/check', body);

    expect(answer.body).toEqual({
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        { permission: 'CREATE_ISSUES', projects: [10002], issues: [] },
        { permission: 'EDIT_ISSUES', projects: [10001, 10002], issues: [] },
      ],
    });
  });

  it('check a list of issues for another person, by administrators only', async () => {
    const ids = ['PROD-2', 'MKT-1'].map((key) => Number(t.jira.state.issueIdsByKey.get(key)));
    const body = {
      accountId: accountIdOf('copywriter'),
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: [...ids, 1], projects: [10001, 10002] }],
    };

    const answer = await t.call('app', 'POST /rest/api/3/permissions/check', body);

    expect(answer.body).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'BROWSE_PROJECTS', issues: [ids[1]], projects: [10002] }],
    });
    expect((await t.call('brand', 'POST /rest/api/3/permissions/check', body)).status).toBe(403);
    expect(
      (await t.call('admin', 'POST /rest/api/3/permissions/check', { projectPermissions: [{ permissions: ['FLY'] }] }))
        .status,
    ).toBe(400);
  });
});

describe('projects and versions', () => {
  it('show what the caller may browse', async () => {
    const found = await t.call('copywriter', 'GET /rest/api/3/project/search?orderBy=name');

    expect(found.json().values.map((project) => project.key)).toEqual(['INTL', 'MKT']);
    expect((await t.call('copywriter', 'GET /rest/api/3/project/PROD')).status).toBe(404);
    expect((await t.call('brand', 'GET /rest/api/3/project/PROD')).body).toMatchObject({
      key: 'PROD',
      lead: { displayName: 'Priya Raman' },
    });
    const versions = await t.call('copywriter', 'GET /rest/api/3/project/MKT/versions');
    expect(versions.items().map((version) => [version.name, version.released])).toEqual([
      ['Atlas 2.0', false],
      ['Atlas 2.1', false],
      ['Atlas 1.5', true],
    ]);
    expect((await t.call('copywriter', 'GET /rest/api/3/project/MKT/version')).json().total).toBe(3);
    expect((await t.call('copywriter', 'GET /rest/api/3/project/MKT/statuses')).items()[0]?.statuses).toHaveLength(3);
  });

  it('let a project administrator make and release a version', async () => {
    const created = await t.call('marketing-lead', 'POST /rest/api/3/version', {
      name: 'Spring',
      projectId: 10002,
      releaseDate: '2026-06-01',
    });
    const version = `/rest/api/3/version/${created.json().id}`;
    const released = await t.call('marketing-lead', `PUT ${version}`, { released: true });

    expect([created.status, released.status]).toEqual([201, 200]);
    expect((await t.call('copywriter', `GET ${version}`)).body).toMatchObject({
      name: 'Spring',
      released: true,
      projectId: 10002,
    });
    expect(t.events.map((event) => event.eventType)).toEqual(['avi:jira:created:version', 'avi:jira:released:version']);
    expect(
      (await t.call('marketing-lead', 'POST /rest/api/3/version', { name: 'Spring', projectId: 10002 })).status,
    ).toBe(400);
    expect((await t.call('copywriter', 'POST /rest/api/3/version', { name: 'Summer', projectId: 10002 })).status).toBe(
      404,
    );
    expect((await t.call('marketing-lead', `PUT ${version}`, { releaseDate: '2026-02-30' })).status).toBe(400);
  });
});

describe('changelog/bulkfetch', () => {
  it('gives the changes of chosen fields, page by page', async () => {
    for (const duedate of ['2026-05-20', '2026-05-21'])
      await t.call('admin', 'PUT /rest/api/3/issue/PROD-2', { fields: { duedate, labels: [duedate] } });
    const body = { issueIdsOrKeys: ['PROD-2', 'PROD-9'], fieldIds: ['duedate'], maxResults: 2 };

    const first = await t.call('admin', 'POST /rest/api/3/changelog/bulkfetch', body);
    const second = await t.call('admin', 'POST /rest/api/3/changelog/bulkfetch', {
      ...body,
      nextPageToken: first.json().nextPageToken,
    });

    const days = (answer: typeof first) =>
      answer
        .json()
        .issueChangeLogs.flatMap((log) => log.changeHistories)
        .flatMap((one) => one.items.map((item) => item.to));
    expect(days(first)).toHaveLength(2);
    expect([...days(first), ...days(second)]).toEqual([expect.stringMatching(/^2026-01/), '2026-05-20', '2026-05-21']);
    expect(second.body).not.toHaveProperty('nextPageToken');
    expect((await t.call(null, 'POST /rest/api/3/changelog/bulkfetch', body)).status).toBe(401);
  });
});

describe('catalogs', () => {
  it('name the start date field', async () => {
    const fields = await t.call('app', 'GET /rest/api/3/field');

    expect(fields.items().find((field) => field.name === 'Start date')).toMatchObject({
      id: startDateFieldId,
      schema: { type: 'date', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker' },
    });
  });

  it('list types, statuses and the server', async () => {
    expect((await t.call('app', 'GET /rest/api/3/issuetype')).body).toHaveLength(5);
    expect((await t.call('app', 'GET /rest/api/3/status')).body).toHaveLength(3);
    expect((await t.call('app', 'GET /rest/api/3/priority/search')).json().total).toBe(5);
    expect((await t.call(null, 'GET /rest/api/3/serverInfo')).body).toMatchObject({ deploymentType: 'Cloud' });
  });
});

describe('app fields', () => {
  const path = 'POST /rest/api/3/app/field/value';

  beforeEach(() => {
    t.jira.state.customFields.set('customfield_10900', {
      id: 'customfield_10900',
      name: 'Gate',
      type: 'string',
      custom: 'forge:gate',
      ownedByApp: true,
    });
  });

  it('are written by the app alone', async () => {
    const id = Number(t.jira.state.issueIdsByKey.get('MKT-1'));
    const body = { updates: [{ customField: 'customfield_10900', issueIds: [id], value: 'open' }] };

    expect((await t.call('admin', path, body)).status).toBe(403);
    expect((await t.call('app', path, body)).status).toBe(204);
    expect((await t.call('admin', 'GET /rest/api/3/issue/MKT-1?fields=customfield_10900')).json().fields).toEqual({
      customfield_10900: 'open',
    });
    expect(t.events).toHaveLength(1);
    expect(
      (await t.call('app', `${path}?generateChangelog=false`, { updates: [{ ...body.updates[0], value: 'shut' }] }))
        .status,
    ).toBe(204);
    expect(t.events).toHaveLength(1);
    expect((await t.call('admin', 'PUT /rest/api/3/issue/MKT-1', { fields: { customfield_10900: 'x' } })).status).toBe(
      400,
    );
    expect((await t.call('app', path, { updates: [...body.updates, ...body.updates] })).status).toBe(400);
    expect(
      (await t.call('app', path, { updates: [{ customField: 'customfield_1', issueIds: [id], value: 1 }] })).status,
    ).toBe(404);
  });
});
