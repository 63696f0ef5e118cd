import type { AppField } from '../../../sandbox/jira/state/app-fields';
import { createJira } from '../../../sandbox/jira/create-jira';
import { accountIdOf } from '../../../sandbox/seed/people';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { anyText } from '../forge/fixture-app/matchers';
import { aJira, type TestJira } from './support/a-jira';
import { aSite } from './support/a-site';

const custom = (key: string) => `ari:cloud:ecosystem::extension/app/env/static/${key}`;
const gate = { key: 'app__DEVELOPMENT__gate', name: 'Gate', type: 'string', isList: false, custom: custom('gate') };
const awaited = { key: 'app__DEVELOPMENT__who', name: 'Awaited', type: 'user', isList: true, custom: custom('who') };
const declared: AppField[] = [gate, awaited];
const path = '/rest/api/3/app/field/value';
const legal = accountIdOf('legal');

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
  t.jira.declareFields(declared);
});

const fieldNamed = (name: string, from = t.jira) =>
  [...from.state.customFields.values()].find((field) => field.name === name)?.id ?? 'none';
const issueId = (key: string) => Number(t.jira.state.issueIdsByKey.get(key));
const write = (field: string, value: unknown, keys = ['MKT-1'], as: string | null = 'app') =>
  t.call(as, `POST ${path}`, { updates: [{ customField: field, issueIds: keys.map(issueId), value }] });
const found = async (jql: string, as = 'legal') =>
  (await t.call(as, 'POST /rest/api/3/search/jql', { jql, fields: ['key'] })).json().issues.map(({ key }) => key);
const read = async (field: string) =>
  (await t.call('legal', `GET /rest/api/3/issue/MKT-1?fields=${field}`)).json().fields[field];

describe('the fields of an app', () => {
  it('are among the fields of the site, by the name and type of their module', async () => {
    const fields = (await t.call('app', 'GET /rest/api/3/field')).items();

    expect(fields.filter(({ name }) => ['Gate', 'Awaited'].includes(name))).toMatchObject([
      {
        id: expect.stringMatching(/^customfield_1\d{4}$/) as string,
        key: gate.key,
        schema: { type: 'string', custom: gate.custom },
      },
      { key: awaited.key, schema: { type: 'array', items: 'user', custom: awaited.custom } },
    ]);
  });

  it('hold texts and people, written by id or key and read by who sees the issue', async () => {
    expect((await write(gate.key, 'Shut')).status).toBe(204);
    expect((await write(fieldNamed('Awaited'), [{ accountId: legal }])).status).toBe(204);

    expect(await read(fieldNamed('Gate'))).toBe('Shut');
    expect(await read(fieldNamed('Awaited'))).toMatchObject([{ accountId: legal, displayName: anyText() }]);
    expect(t.events[1]?.payload).toMatchObject({
      changelog: { items: [{ field: 'Awaited', fieldtype: 'custom', to: legal, fromString: null }] },
    });
  });

  it.each([
    ['a number as text', 'Gate', 1],
    ['a list as text', 'Gate', ['Shut']],
    ['one person as a list', 'Awaited', { accountId: legal }],
    ['an account without its object', 'Awaited', [legal]],
    ['an account that nobody has', 'Awaited', [{ accountId: 'nobody' }]],
    ['more than a list holds', 'Awaited', Array.from({ length: 101 }, () => ({ accountId: legal }))],
  ])('do not take %s, nor anything else of that request', async (_, name, value) => {
    const body = {
      updates: [
        { customField: gate.key, issueIds: [issueId('MKT-2')], value: 'Open' },
        { customField: fieldNamed(name), issueIds: [issueId('MKT-1')], value },
      ],
    };

    expect((await t.call('app', `POST ${path}`, body)).status).toBe(400);
    expect(t.events).toEqual([]);
  });

  it('are written by the app alone', async () => {
    expect((await write(gate.key, 'Open', ['MKT-1'], 'admin')).status).toBe(403);
    const edit = { fields: { [fieldNamed('Gate')]: 'Open' } };
    expect((await t.call('admin', 'PUT /rest/api/3/issue/MKT-1', edit)).status).toBe(400);
  });

  it('tell nobody when events are not wanted', async () => {
    const body = { updates: [{ customField: gate.key, issueIds: [issueId('MKT-1')], value: 'Open' }] };

    await t.call('app', `POST ${path}?generateAppEvents=false`, body);

    expect(t.events).toEqual([]);
    expect(await read(fieldNamed('Gate'))).toBe('Open');
  });

  it('are found by queries: text as a whole, people as people', async () => {
    await write(gate.key, 'Shut', ['MKT-1', 'MKT-2']);
    await write(gate.key, 'Open', ['MKT-3']);
    await write(awaited.key, [{ accountId: legal }, { accountId: accountIdOf('brand') }], ['MKT-2']);
    const number = fieldNamed('Gate').replace('customfield_', '');

    expect(await found('Gate = Shut ORDER BY key')).toEqual(['MKT-1', 'MKT-2']);
    expect(await found(`cf[${number}] in (Open, Missed)`)).toEqual(['MKT-3']);
    expect(await found('Awaited = currentUser()')).toEqual(['MKT-2']);
    expect(await found('Awaited = currentUser()', 'designer')).toEqual([]);
    expect(await found('Gate is not empty AND Awaited is empty ORDER BY key')).toEqual(['MKT-1', 'MKT-3']);
    await write(awaited.key, [], ['MKT-2']);
    expect(await found('Awaited is not empty')).toEqual([]);
    expect((await t.call('legal', 'POST /rest/api/3/search/jql', { jql: 'Gate ~ Shut' })).status).toBe(400);
  });

  it('go with the app and come back with it, values and all', async () => {
    await write(gate.key, 'Shut');
    const id = fieldNamed('Gate');

    t.jira.declareFields([]);
    expect((await t.call('legal', 'POST /rest/api/3/search/jql', { jql: 'Gate = Shut' })).status).toBe(400);
    expect((await write(id, 'Open')).status).toBe(404);
    expect(await read(id)).toBeUndefined();
    const copy = createJira(aSite());
    copy.restore(t.jira.snapshot());
    copy.declareFields(declared);

    expect(fieldNamed('Gate', copy)).toBe(id);
    expect(copy.state.issues.get(String(issueId('MKT-1')))?.custom[id]).toBe('Shut');
  });
});
