import { z } from 'zod';
import { excludeApp } from '../../../sandbox/seed/exclude-app';
import { hideOnCreate } from '../../../sandbox/seed/hide-on-create';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, type TestJira } from './support/a-jira';

const types = (project: string) => `GET /rest/api/3/issue/createmeta/${project}/issuetypes`;
const page = z.object({ fields: z.array(z.looseObject({ fieldId: z.string(), required: z.boolean() })) });

let t: TestJira;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
});

async function fieldsOf(who: string, typeId: string) {
  const answer = await t.call(who, `${types('MKT')}/${typeId}?maxResults=200`);
  return page.parse(answer.body).fields;
}

describe('GET createmeta issuetypes', () => {
  it('pages the types that the caller may create', async () => {
    const answer = await t.call('copywriter', `${types('MKT')}?startAt=1&maxResults=2`);

    expect(answer).toMatchObject({
      status: 200,
      body: { startAt: 1, maxResults: 2, total: 5, issueTypes: [{ name: 'Story' }, { name: 'Task', subtask: false }] },
    });
    expect((await t.call('app', types('10002'))).status).toBe(200);
  });

  it.each([
    ['copywriter', 'PROD'],
    ['marketing-lead', 'PROD'],
    ['admin', 'NOPE'],
    [null, 'MKT'],
  ])('is hidden from %s in %s', async (who, project) => {
    expect((await t.call(who, types(project))).status).toBe(404);
  });

  it('is hidden from an app that may not create, and refuses a page too long', async () => {
    excludeApp(t.jira, 'MKT', ['CREATE_ISSUES']);

    expect((await t.call('app', types('MKT'))).status).toBe(404);
    expect((await t.call('admin', `${types('MKT')}?maxResults=201`)).json().errorMessages).toEqual([
      "Parameter 'maxResults' must not exceed the limit '200'",
    ]);
  });
});

describe('GET createmeta fields', () => {
  const ids = (fields: readonly { fieldId: string }[]) => fields.map(({ fieldId }) => fieldId);

  it('lists what may be set, with what is required and what may be chosen', async () => {
    const fields = await fieldsOf('marketing-lead', '10002');

    expect(ids(fields.filter(({ required }) => required))).toEqual(['project', 'issuetype', 'summary', 'reporter']);
    expect(fields.find(({ fieldId }) => fieldId === 'fixVersions')).toMatchObject({
      operations: ['add', 'set', 'remove'],
      allowedValues: [{ name: 'Atlas 2.0' }, { name: 'Atlas 2.1' }, { name: 'Atlas 1.5' }],
    });
    expect(fields.find(({ fieldId }) => fieldId === 'priority')).toMatchObject({ defaultValue: { name: 'Medium' } });
  });

  it('agrees with what a create takes: screens, rights and the place of a type', async () => {
    hideOnCreate(t.jira, 'MKT', 'duedate');
    const ofTask = ids(await fieldsOf('copywriter', '10002'));
    const ofPart = await fieldsOf('copywriter', '10004');

    expect(ofTask).toEqual(expect.arrayContaining(['customfield_10015', 'assignee', 'parent']));
    for (const absent of ['duedate', 'reporter', 'resolution', 'status', 'created'])
      expect(ofTask).not.toContain(absent);
    expect(ofPart.find(({ fieldId }) => fieldId === 'parent')).toMatchObject({ required: true });
    expect(ids(await fieldsOf('copywriter', '10000'))).not.toContain('parent');
    expect((await t.call('admin', `${types('MKT')}/7`)).status).toBe(404);
  });
});
