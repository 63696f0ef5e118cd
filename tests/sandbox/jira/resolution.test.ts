import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, type TestJira } from './support/a-jira';

const issue = '/rest/api/3/issue/PROD-14';
const path = `${issue}/transitions`;
const start = { transition: { id: '21' } };
const close = { transition: { id: '31' } };
const reopen = { transition: { id: '11' } };
const offScreen = "Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown.";

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

const post = (body: object) => t.call('product-manager', `POST ${path}`, body);

async function shown() {
  return (await t.call('admin', `GET ${issue}?fields=status,resolution,resolutiondate`)).json().fields;
}

async function lastItems() {
  return (await t.call('admin', `GET ${issue}/changelog`)).json().values.at(-1)?.items;
}

describe('POST transitions with a resolution', () => {
  it.each([[{ name: "Won't Do" }], [{ id: '10001' }], [{ name: "won't do" }]])('takes %j', async (resolution) => {
    expect((await post({ ...close, fields: { resolution } })).status).toBe(204);

    expect(await shown()).toMatchObject({
      status: { name: 'Done' },
      resolution: { id: '10001', name: "Won't Do" },
      resolutiondate: '2026-05-04T08:00:00.000+0000',
    });
  });

  it('takes it as an operation too', async () => {
    expect((await post({ ...close, update: { resolution: [{ set: { name: 'Duplicate' } }] } })).status).toBe(204);
    expect(await shown()).toMatchObject({ resolution: { name: 'Duplicate' } });
  });

  it('sets Done where none is given, and clears it on the way back', async () => {
    await post(close);
    expect(await shown()).toMatchObject({ resolution: { name: 'Done' } });

    await post(reopen);
    expect(await shown()).toMatchObject({ resolution: null, resolutiondate: null });
  });

  it('tells of it beside the status, in the history and in the event', async () => {
    const item = { field: 'resolution', fieldId: 'resolution', fieldtype: 'jira' };
    const set = { ...item, from: null, fromString: null, to: '10001', toString: "Won't Do" };
    const cleared = { ...item, from: '10001', fromString: "Won't Do", to: null, toString: null };

    await post({ ...close, fields: { resolution: { name: "Won't Do" } } });
    expect(await lastItems()).toEqual([set, expect.objectContaining({ field: 'status', to: '10001' })]);
    expect(t.events[0]?.payload).toMatchObject({
      changelog: { items: [set, { field: 'status', toString: 'Done' }] },
      jiraEventTypeName: 'issue_generic',
    });

    await post(start);
    expect(await lastItems()).toEqual([cleared, expect.objectContaining({ field: 'status', to: '3' })]);
  });

  it.each([
    [{ name: 'Vanished' }, "Resolution name 'Vanished' is not valid"],
    [{ id: '7' }, "Resolution id '7' is not valid"],
    [{}, "Could not find valid 'id' or 'name' in resolution object."],
    [null, "Could not find valid 'id' or 'name' in resolution object."],
    ['Done', "Could not find valid 'id' or 'name' in resolution object."],
  ])('refuses %j and moves nothing', async (resolution, message) => {
    const answer = await post({ ...close, fields: { resolution } });

    expect(answer).toMatchObject({ status: 400, body: { errorMessages: [], errors: { resolution: message } } });
    expect(await shown()).toMatchObject({ status: { name: 'In Progress' }, resolution: null });
    expect(t.events).toEqual([]);
  });
});

describe('a resolution anywhere else', () => {
  const fields = { resolution: { name: 'Done' } };
  const refusal = { status: 400, body: { errors: { resolution: offScreen } } };

  it('is refused by a transition into a status that is not done', async () => {
    expect(await post({ ...reopen, fields })).toMatchObject(refusal);
    expect(await shown()).toMatchObject({ status: { name: 'In Progress' } });
  });

  it('is refused by an edit, of an issue that is done as well', async () => {
    expect(await t.call('admin', `PUT ${issue}`, { fields })).toMatchObject(refusal);
    await post(close);
    expect(await t.call('admin', `PUT ${issue}`, { fields })).toMatchObject(refusal);
    const operation = { update: { resolution: [{ set: { name: 'Duplicate' } }] } };
    expect(await t.call('admin', `PUT ${issue}`, operation)).toMatchObject(refusal);
  });

  it('is refused by a create', async () => {
    const wanted = { project: { key: 'MKT' }, issuetype: { name: 'Task' }, summary: 'Poster', ...fields };
    expect(await t.call('admin', 'POST /rest/api/3/issue', { fields: wanted })).toMatchObject(refusal);
  });

  it('is not covered past the screens', async () => {
    const answer = await t.call('admin', `PUT ${issue}?overrideScreenSecurity=true`, { fields });
    expect(answer.status).toBe(501);
  });
});

describe('GET transitions', () => {
  it('says which of them have a screen', async () => {
    expect((await t.call('admin', `GET ${path}`)).json().transitions).toMatchObject([
      { name: 'To Do', hasScreen: false },
      { name: 'Done', hasScreen: true },
    ]);
  });

  it('shows what the screen asks for when it is expanded, and only then', async () => {
    const [toDo, done] = (await t.call('admin', `GET ${path}?expand=transitions.fields`)).json().transitions;

    expect(toDo?.['fields']).toEqual({});
    expect(done?.['fields']).toMatchObject({
      resolution: {
        required: true,
        operations: ['set'],
        allowedValues: [{ name: 'Done' }, { name: "Won't Do" }, { name: 'Duplicate' }, { name: 'Cannot Reproduce' }],
        defaultValue: { id: '10000' },
      },
    });
    expect((await t.call('admin', `GET ${path}`)).json().transitions[1]).not.toHaveProperty('fields');
  });
});

describe('GET resolution', () => {
  it('lists them as Jira Cloud numbers them', async () => {
    const answer = await t.call('marketing-lead', 'GET /rest/api/3/resolution');
    expect(answer.items()).toMatchObject([
      { id: '10000', name: 'Done' },
      { id: '10001', name: "Won't Do" },
      { id: '10002', name: 'Duplicate' },
      { id: '10003', name: 'Cannot Reproduce' },
    ]);
  });

  it.each([
    ['', ['10000', '10001', '10002', '10003']],
    ['?id=10003&id=10001', ['10001', '10003']],
    ['?onlyDefault=true', ['10000']],
    ['?onlyDefault=true&id=10001', []],
    ['?startAt=1&maxResults=2', ['10001', '10002']],
  ])('search%s finds %j', async (query, ids) => {
    const answer = (await t.call('marketing-lead', `GET /rest/api/3/resolution/search${query}`)).json();
    expect(answer.values.map((one) => one['id'])).toEqual(ids);
  });

  it('search is closed to who is not signed in', async () => {
    expect((await t.call(null, 'GET /rest/api/3/resolution/search')).status).toBe(401);
  });
});

describe('a snapshot', () => {
  it('keeps how an issue was closed', async () => {
    await post({ ...close, fields: { resolution: { name: 'Duplicate' } } });
    const other = aJira();
    other.jira.restore(t.jira.snapshot());

    const answer = await other.call('admin', `GET ${issue}?fields=resolution`);
    expect(answer.json().fields).toMatchObject({ resolution: { name: 'Duplicate' } });
  });
});

describe('JQL by resolution', () => {
  const find = async (jql: string) => {
    const query = new URLSearchParams({ jql: `${jql} order by key`, fields: 'summary' });
    const answer = await t.call('admin', `GET /rest/api/3/search/jql?${query.toString()}`);
    return answer.status === 200 ? answer.json().issues.map(({ key }) => key) : answer.status;
  };

  beforeEach(() => post({ ...close, fields: { resolution: { name: "Won't Do" } } }));

  it.each([
    [`resolution = "Won't Do"`, ['PROD-14']],
    ['resolution = 10001', ['PROD-14']],
    ['parent = PROD-2 and resolution is not EMPTY', ['PROD-11', 'PROD-12', 'PROD-14']],
    ['parent = PROD-2 and resolution != Unresolved', ['PROD-11', 'PROD-12', 'PROD-14']],
    ['key in (PROD-14, PROD-15) and resolution is EMPTY', ['PROD-15']],
    ['key in (PROD-14, PROD-15) and resolution = Unresolved', ['PROD-15']],
    ['key in (PROD-11, PROD-14, PROD-15) and resolution not in (Done)', ['PROD-14']],
    ['resolution = Vanished', 400],
    ['resolution ~ Done', 400],
    ['resolution > Done', 501],
  ])('finds by %s', async (jql, expected) => {
    expect(await find(jql)).toEqual(expected);
  });
});
