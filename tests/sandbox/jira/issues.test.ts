import { excludeApp } from '../../../sandbox/seed/exclude-app';
import { hideField } from '../../../sandbox/seed/hide-field';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, callerFor, requestOf, send, type TestJira } from './support/a-jira';

const issue = (key: string) => `/rest/api/3/issue/${key}`;
const missing = { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} };

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

const duedateOf = async (key: string) => {
  const answer = await t.call('admin', `GET ${issue(key)}?fields=duedate`);
  return answer.json().fields['duedate'];
};

describe('GET issue', () => {
  it('answers all fields by default and finds a key in any case, or an id', async () => {
    const byKey = await t.call('admin', `GET ${issue('prod-2')}`);
    const byId = await t.call('admin', `GET ${issue(byKey.json().id)}`);

    expect(byKey.status).toBe(200);
    expect(byKey.json().key).toBe('PROD-2');
    expect(byKey.json().fields).toMatchObject({
      summary: 'Atlas 2.0 feature freeze',
      duedate: '2026-05-18',
      customfield_10015: null,
      issuetype: { name: 'Epic', hierarchyLevel: 1 },
      status: { name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate' } },
      created: '2026-03-30T09:00:00.000+0000',
      comment: { total: 1 },
    });
    expect(byId.body).toEqual(byKey.body);
  });

  it('shows the chosen fields, properties and expansions only', async () => {
    await t.call('admin', `PUT ${issue('PROD-2')}/properties/mark`, { on: true });
    await t.call('admin', `PUT ${issue('PROD-2')}`, { fields: { duedate: '2026-05-20' } });

    const answer = await t.call(
      'admin',
      `GET ${issue('PROD-2')}?fields=duedate,summary&properties=mark&expand=changelog,names,transitions`,
    );

    expect(answer.json().fields).toEqual({ duedate: '2026-05-20', summary: 'Atlas 2.0 feature freeze' });
    expect(answer.json().properties).toEqual({ mark: { on: true } });
    expect(answer.json().names).toEqual({ duedate: 'Due date', summary: 'Summary' });
    expect(answer.json().changelog?.histories[0]?.items[0]).toMatchObject({ field: 'duedate', from: '2026-05-18' });
    expect(answer.json().transitions.map((one) => one.name)).toEqual(['To Do', 'Done']);
  });

  it('leaves out fields with a minus', async () => {
    const answer = await t.call('admin', `GET ${issue('PROD-2')}?fields=*all,-comment,-description`);

    expect(Object.keys(answer.json().fields)).not.toEqual(expect.arrayContaining(['comment']));
    expect(answer.json().fields).toHaveProperty('summary');
    expect(answer.json().fields).not.toHaveProperty('description');
  });

  it.each([['copywriter'], [null]])('hides a project from %s', async (who) => {
    expect(await t.call(who, `GET ${issue('PROD-2')}`)).toMatchObject({ status: 404, body: missing });
  });

  it('hides a project from an app that its scheme excludes', async () => {
    excludeApp(t.jira, 'PROD', ['BROWSE_PROJECTS']);

    expect((await t.call('app', `GET ${issue('PROD-2')}`)).status).toBe(404);
    expect((await t.call('app', `GET ${issue('MKT-1')}`)).status).toBe(200);
  });
});

describe('PUT issue', () => {
  it('sets several fields at once, keeps their history and tells of it', async () => {
    const fields = {
      duedate: '2026-05-26',
      customfield_10015: '2026-05-11',
      labels: ['a', 'b'],
      priority: { name: 'Low' },
    };

    const answer = await t.call('product-manager', `PUT ${issue('PROD-2')}`, { fields });

    expect(answer.status).toBe(204);
    const changelog = await t.call('admin', `GET ${issue('PROD-2')}/changelog`);
    expect(changelog.json().values).toHaveLength(1);
    expect(changelog.json().values[0]?.author?.displayName).toBe('Priya Raman');
    const items = changelog.json().values[0]?.items ?? [];
    expect(items.find((item) => item.fieldId === 'duedate')).toEqual({
      field: 'duedate',
      fieldId: 'duedate',
      fieldtype: 'jira',
      from: '2026-05-18',
      fromString: '2026-05-18 00:00:00.0',
      to: '2026-05-26',
      toString: '2026-05-26 00:00:00.0',
    });
    expect(items.map((item) => item.field).sort()).toEqual(['Start date', 'duedate', 'labels', 'priority']);
    expect(t.site.lines[0]).toMatchObject({ kind: 'write', issueKey: 'PROD-2' });
    expect(t.site.lines[0]?.text).toContain('Priya Raman moved PROD-2: due Mon 18 May → Tue 26 May');
  });

  it('sends one update event without dates among its fields', async () => {
    await t.call('product-manager', `PUT ${issue('PROD-2')}`, { fields: { duedate: '2026-05-26' } });

    expect(t.events).toHaveLength(1);
    expect(t.events[0]).toMatchObject({ eventType: 'avi:jira:updated:issue', byApp: false });
    expect(t.events[0]?.payload).toMatchObject({
      atlassianId: '712020:demo-product-manager',
      issue: { key: 'PROD-2', fields: { summary: 'Atlas 2.0 feature freeze' } },
      changelog: { items: [{ field: 'duedate', to: '2026-05-26' }] },
    });
    expect(JSON.stringify(t.events[0]?.payload['issue'])).not.toContain('duedate');
  });

  it('does nothing when nothing changes', async () => {
    await t.call('admin', `PUT ${issue('PROD-2')}`, { fields: { duedate: '2026-05-18' } });

    expect(t.events).toEqual([]);
    expect((await t.call('admin', `GET ${issue('PROD-2')}/changelog`)).json().total).toBe(0);
  });

  it('marks the app as author and carries the trace back', async () => {
    const request = requestOf(
      `PUT ${issue('PROD-2')}`,
      { fields: { duedate: '2026-05-26' } },
      { 'X-Atlassian-Webhook-Trace': 'r-1' },
    );

    await send(t.jira, request, callerFor(t.jira, 'app'));

    expect(t.events[0]).toMatchObject({ byApp: true, trace: 'r-1' });
  });

  it.each([
    ['2026-02-30', 'Error parsing date string: 2026-02-30'],
    ['tomorrow', 'Error parsing date string: tomorrow'],
    [20260505, 'Operation value must be a string'],
  ])('refuses the due date %p and keeps the old one', async (duedate, message) => {
    const answer = await t.call('admin', `PUT ${issue('PROD-2')}`, { fields: { duedate, summary: 'Changed' } });

    expect(answer).toMatchObject({ status: 400, body: { errorMessages: [], errors: { duedate: message } } });
    expect(await duedateOf('PROD-2')).toBe('2026-05-18');
    expect(t.events).toEqual([]);
  });

  it('clears a date with null', async () => {
    await t.call('admin', `PUT ${issue('PROD-2')}`, { fields: { duedate: null } });

    expect(await duedateOf('PROD-2')).toBeNull();
  });

  it('refuses a field off the screen until an administrator overrides the screen', async () => {
    hideField(t.jira, 'PROD', 'duedate');
    const body = { fields: { duedate: '2026-05-26' } };

    const plain = await t.call('app', `PUT ${issue('PROD-2')}`, body);
    const overridden = await t.call('app', `PUT ${issue('PROD-2')}?overrideScreenSecurity=true`, body);
    const denied = await t.call('product-manager', `PUT ${issue('PROD-2')}?overrideScreenSecurity=true`, body);

    expect(plain).toMatchObject({
      status: 400,
      body: { errors: { duedate: "Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown." } },
    });
    expect([overridden.status, denied.status]).toEqual([204, 403]);
  });

  it.each([
    ['marketing-lead', 403],
    ['copywriter', 404],
    [null, 404],
  ])('refuses %s', async (who, status) => {
    expect((await t.call(who, `PUT ${issue('PROD-2')}`, { fields: { duedate: '2026-05-26' } })).status).toBe(status);
    expect(await duedateOf('PROD-2')).toBe('2026-05-18');
  });

  it('takes operations of update, and no field twice', async () => {
    const update = { labels: [{ add: 'new' }, { remove: 'launch' }], duedate: [{ set: '2026-05-26' }] };
    const twice = { fields: { duedate: null }, update: { duedate: [{ set: null }] } };

    expect((await t.call('admin', `PUT ${issue('PROD-2')}`, { update })).status).toBe(204);
    const after = await t.call('admin', `GET ${issue('PROD-2')}?fields=labels,duedate`);
    expect(after.json().fields).toEqual({ labels: ['new'], duedate: '2026-05-26' });
    expect(await t.call('admin', `PUT ${issue('PROD-2')}`, twice)).toMatchObject({
      status: 400,
      body: { errors: { duedate: "Field 'duedate' cannot appear in both 'fields' and 'update'" } },
    });
  });

  it('answers the issue when asked to', async () => {
    const answer = await t.call('admin', `PUT ${issue('PROD-2')}?returnIssue=true`, {
      fields: { duedate: '2026-05-26' },
    });

    expect(answer).toMatchObject({ status: 200, body: { key: 'PROD-2', fields: { duedate: '2026-05-26' } } });
  });

  it('tells an assignment twice', async () => {
    await t.call('admin', `PUT ${issue('MKT-1')}`, { fields: { assignee: { accountId: '712020:demo-legal' } } });

    expect(t.events.map((event) => event.eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:assigned:issue']);
  });

  it.each([
    [{ assignee: { accountId: 'nobody' } }, 'assignee'],
    [{ priority: { name: 'Urgent' } }, 'priority'],
    [{ labels: ['two words'] }, 'labels'],
    [{ fixVersions: [{ name: 'Atlas 9' }] }, 'fixVersions'],
    [{ parent: { key: 'MKT-2' } }, 'parentId'],
    [{ status: { name: 'Done' } }, 'status'],
    [{ description: 'plain' }, 'description'],
    [{ summary: '' }, 'summary'],
    [{ customfield_99999: 1 }, 'customfield_99999'],
  ])('refuses %j and names the field', async (fields, field) => {
    const answer = await t.call('admin', `PUT ${issue('MKT-1')}`, { fields });

    expect(answer.status).toBe(400);
    expect(Object.keys(answer.json().errors)).toEqual([field]);
  });

  it('refuses a body that is no JSON', async () => {
    const request = new Request(`http://localhost:4400${issue('MKT-1')}`, { method: 'PUT', body: '{' });

    expect((await t.jira.fetch(request, callerFor(t.jira, 'admin'))).status).toBe(400);
  });
});

describe('POST issue', () => {
  const fields = { project: { key: 'MKT' }, issuetype: { name: 'Task' }, summary: 'Poster' };

  it('creates an issue with the next key and tells of it', async () => {
    const answer = await t.call('copywriter', 'POST /rest/api/3/issue', {
      fields: { ...fields, duedate: '2026-06-01' },
    });

    expect(answer).toMatchObject({ status: 201, body: { key: 'MKT-31' } });
    expect(await duedateOf('MKT-31')).toBe('2026-06-01');
    expect(t.events.map((event) => event.eventType)).toEqual(['avi:jira:created:issue']);
  });

  it.each([
    ['copywriter', { project: { key: 'PROD' } }, 'project'],
    ['product-manager', {}, 'project'],
    ['admin', { summary: undefined }, 'summary'],
    ['admin', { issuetype: { name: 'Wish' } }, 'issuetype'],
    ['admin', { issuetype: { name: 'Sub-task' } }, 'parent'],
    ['admin', { duedate: '2026-02-30' }, 'duedate'],
  ])('refuses %s with %j', async (who, change, field) => {
    const answer = await t.call(who, 'POST /rest/api/3/issue', { fields: { ...fields, ...change } });

    expect(answer.status).toBe(400);
    expect(Object.keys(answer.json().errors)).toContain(field);
    expect(t.events).toEqual([]);
  });
});

describe('DELETE issue', () => {
  it('takes the links along, each with its own event', async () => {
    const answer = await t.call('admin', `DELETE ${issue('MKT-8')}`);

    expect(answer.status).toBe(204);
    expect(t.events.map((event) => event.eventType)).toEqual([
      'avi:jira:deleted:issuelink',
      'avi:jira:deleted:issuelink',
      'avi:jira:deleted:issue',
    ]);
    expect((await t.call('admin', `GET ${issue('MKT-8')}`)).status).toBe(404);
    const neighbour = await t.call('admin', `GET ${issue('MKT-3')}?fields=issuelinks`);
    expect(JSON.stringify(neighbour.body)).not.toContain('MKT-8');
  });

  it('wants the word for sub-tasks, and the right', async () => {
    const fields = {
      project: { key: 'MKT' },
      issuetype: { name: 'Sub-task' },
      summary: 'Part',
      parent: { key: 'MKT-8' },
    };
    await t.call('admin', 'POST /rest/api/3/issue', { fields });

    expect((await t.call('copywriter', `DELETE ${issue('MKT-8')}`)).status).toBe(403);
    expect((await t.call('admin', `DELETE ${issue('MKT-8')}`)).status).toBe(400);
    expect((await t.call('marketing-lead', `DELETE ${issue('MKT-8')}?deleteSubtasks=true`)).status).toBe(204);
    expect((await t.call('admin', `GET ${issue('MKT-31')}`)).status).toBe(404);
    // Of the sub-task nothing is told: it went with its parent.
    const deleted = t.events.filter(({ eventType }) => eventType === 'avi:jira:deleted:issue');
    expect(deleted.map(({ payload }) => payload['issue'])).toMatchObject([{ key: 'MKT-8' }]);
  });
});

describe('POST issue/bulkfetch', () => {
  const path = 'POST /rest/api/3/issue/bulkfetch';

  it('answers by ascending id, with an error for each issue that cannot be seen', async () => {
    const answer = await t.call('copywriter', path, {
      issueIdsOrKeys: ['MKT-3', 'MKT-1', 'PROD-2', 'MKT-1'],
      fields: ['duedate'],
    });

    expect(answer.status).toBe(200);
    expect(answer.json().issues.map((one) => one.key)).toEqual(['MKT-1', 'MKT-3']);
    expect(answer.json().issues[0]?.fields).toEqual({ duedate: '2026-05-20' });
    expect(answer.json().issueErrors).toEqual([{ id: 'PROD-2', errorMessage: missing.errorMessages[0] }]);
  });

  const lean = ['summary', 'duedate', 'status', 'assignee', 'customfield_10015'];

  it.each([
    [0, {}],
    [101, {}],
    [101, { fields: ['*all'] }],
    [101, { fields: ['summary', 'no-such-field'] }],
    [101, { fields: [...lean, 'fixVersions'] }],
    [101, { fields: lean, expand: ['changelog'] }],
    [1_001, { fields: lean }],
  ])('refuses %d issues with %j', async (count, more) => {
    const issueIdsOrKeys = Array.from({ length: count }, (_, index) => `MKT-${index + 1}`);

    expect((await t.call('admin', path, { issueIdsOrKeys, ...more })).status).toBe(400);
  });

  it('gives a thousand where a few fields of one value each are asked for', async () => {
    const issueIdsOrKeys = Array.from({ length: 1_000 }, (_, index) => `MKT-${index + 1}`);
    const answer = await t.call('admin', path, { issueIdsOrKeys, fields: lean });

    expect(answer.status).toBe(200);
    expect(answer.json().issues[0]?.fields).toHaveProperty('assignee');
  });

  it('refuses members that the document does not know', async () => {
    expect((await t.call('admin', path, { issueIdsOrKeys: ['MKT-1'], field: ['summary'] })).status).toBe(400);
  });
});
