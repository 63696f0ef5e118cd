import { z } from 'zod';
import { openWikiSite, type WikiSite } from './support/wiki-site';

let site: WikiSite;

beforeAll(async () => {
  site = await openWikiSite();
});
afterAll(() => site.sandbox.close());

const rules = '/__sandbox/workflow/MKT/rules';
const added = z.looseObject({ id: z.string() });
const addRule = async (say: string, { as = 'admin', project = 'MKT', ruleKey = 'judge' } = {}) =>
  site.call(as, `POST /__sandbox/workflow/${project}/rules`, {
    ...{ transitionId: '31', ruleKey },
    configuration: JSON.stringify({ say }),
  });
const newIssue = async (projectKey: string) => {
  const fields = { project: { key: projectKey }, issuetype: { name: 'Task' }, summary: 'One' };
  const { body } = await site.call('admin', 'POST /rest/api/3/issue', { fields });
  return z.object({ key: z.string() }).parse(body).key;
};
const finish = (key: string) =>
  site.call('admin', `POST /rest/api/3/issue/${key}/transitions`, { transition: { id: '31' } });

describe('a rule on a transition', () => {
  it('is asked at every move that takes it, changed, and taken off again', async () => {
    const key = await newIssue('MKT');
    const rule = added.parse((await addRule('no')).body);

    expect(await finish(key)).toMatchObject({ status: 400, body: { errorMessages: ['Not today.'] } });
    const started = await site.call('admin', `POST /rest/api/3/issue/${key}/transitions`, { transition: { id: '21' } });
    expect(started.status).toBe(204);
    expect((await site.call('marketing-lead', `PUT ${rules}/${rule.id}`, { configuration: null })).status).toBe(200);
    expect((await finish(key)).status).toBe(204);
    expect((await site.call('admin', `DELETE ${rules}/${rule.id}`)).status).toBe(204);
    expect((await site.call('admin', 'GET /__sandbox/workflow/MKT')).body).toMatchObject({
      project: { key: 'MKT', style: 'classic' },
      transitions: [{ rules: [] }, { rules: [] }, { id: '31', rules: [] }],
      validators: [{ key: 'judge', name: 'Judge' }],
    });
  });

  it('holds for a bulk change, which comes to rest with the site', async () => {
    const key = await newIssue('MKT');
    const rule = added.parse((await addRule('no')).body);
    const input = { selectedIssueIdsOrKeys: [key], transitionId: '31' };

    const { body } = await site.call('admin', 'POST /rest/api/3/bulk/issues/transition', {
      bulkTransitionInputs: [input],
    });
    await site.sandbox.idle();

    const { taskId } = z.object({ taskId: z.string() }).parse(body);
    const task = await site.call('admin', `GET /rest/api/3/bulk/queue/${taskId}`);
    const told = z.object({ failedAccessibleIssues: z.record(z.string(), z.array(z.string())) }).parse(task.body);
    expect(Object.values(told.failedAccessibleIssues)).toEqual([['Not today.']]);
    await site.call('admin', `DELETE ${rules}/${rule.id}`);
  });

  it('is for who administers the project, for its type of project, and JSON', async () => {
    expect((await addRule('no', { as: 'designer' })).status).toBe(403);
    expect((await site.call('designer', 'GET /__sandbox/workflow/MKT')).status).toBe(403);
    expect((await addRule('no', { project: 'INTL' })).status).toBe(400);
    expect((await addRule('no', { ruleKey: 'other' })).status).toBe(400);
    const broken = { transitionId: '31', ruleKey: 'judge', configuration: '{' };
    expect((await site.call('admin', `POST ${rules}`, broken)).status).toBe(400);
    expect((await site.call('admin', 'GET /__sandbox/workflow/NOPE')).status).toBe(404);
  });

  it('refuses everything when its app is gone', async () => {
    const key = await newIssue('MKT');
    const rule = added.parse((await addRule('yes')).body);

    await site.call(null, 'POST /__sandbox/app', { installed: false });
    const refused = await finish(key);
    await site.call(null, 'POST /__sandbox/app', { installed: true });

    expect(refused.status).toBe(400);
    expect((await finish(key)).status).toBe(204);
    await site.call('admin', `DELETE ${rules}/${rule.id}`);
  });

  it('shows its page to who administers a project, with what the page is for', async () => {
    const extension = { entryPoint: 'edit', isNewEditor: true, validatorConfig: { say: 'no' } };
    const ask = (as: string) => site.call(as, 'POST /__sandbox/bridge/context', { moduleKey: 'judge', extension });

    expect(await ask('marketing-lead')).toMatchObject({
      status: 200,
      body: { moduleKey: 'judge', extension: { type: 'jira:workflowValidator', ...extension } },
    });
    expect((await ask('designer')).status).toBe(403);
  });
});

describe('the fields of the app', () => {
  const names = async () =>
    z.array(z.looseObject({ name: z.string() })).parse((await site.call('admin', 'GET /rest/api/3/field')).body);

  it('are there while it is installed', async () => {
    expect(await names()).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Mood' }), expect.objectContaining({ name: 'Helpers' })]),
    );
    await site.call(null, 'POST /__sandbox/app', { installed: false });
    expect((await names()).map(({ name }) => name)).not.toContain('Mood');
    await site.call(null, 'POST /__sandbox/app', { installed: true });
    expect((await names()).map(({ name }) => name)).toContain('Mood');
  });
});

describe('the type of a project', () => {
  it.each([
    ['INTL', 'next-gen', true],
    ['MKT', 'classic', false],
  ])('of %s is %s', async (key, style, simplified) => {
    const { body } = await site.call('admin', `GET /rest/api/3/project/${key}`);
    expect(body).toMatchObject({ style, simplified });
  });
});
