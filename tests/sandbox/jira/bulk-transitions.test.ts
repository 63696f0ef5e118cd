import { z } from 'zod';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { aJira, type TestJira } from './support/a-jira';

const path = 'POST /rest/api/3/bulk/issues/transition';
const progress = z.looseObject({
  status: z.string(),
  progressPercent: z.number(),
  processedAccessibleIssues: z.array(z.number()).optional(),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())).optional(),
  invalidOrInaccessibleIssueCount: z.number().optional(),
});

let t: TestJira;
let rest: () => Promise<void>;

beforeEach(() => {
  t = aJira();
  seedDemo(t.jira, { today: '2026-05-04' });
  const running: Promise<void>[] = [];
  t.jira.whileBusy(() => {
    let end: () => void = () => undefined;
    running.push(new Promise((resolve) => (end = resolve)));
    return end;
  });
  rest = async () => {
    await Promise.all(running);
  };
});

const idOf = (key: string) => Number(t.jira.state.issueIdsByKey.get(key));
const wish = (transitionId: string, ...selectedIssueIdsOrKeys: string[]) => ({
  bulkTransitionInputs: [{ selectedIssueIdsOrKeys, transitionId }],
});
const taskOf = async (as: string, body: unknown) =>
  z.object({ taskId: z.string() }).parse((await t.call(as, path, body)).body).taskId;
const lookAt = async (as: string, taskId: string) =>
  progress.parse((await t.call(as, `GET /rest/api/3/bulk/queue/${taskId}`)).body);

describe('a bulk transition', () => {
  it('moves each issue as if it were moved alone: guards are asked, what is refused is told with its reasons', async () => {
    const asked: string[] = [];
    t.jira.guardTransitions(({ issueKey, accountId }) => {
      asked.push(`${issueKey} by ${accountId}`);
      return Promise.resolve(issueKey === 'MKT-2' ? ['MKT-2 is not ready.'] : []);
    });
    const { accountId } = z
      .object({ accountId: z.string() })
      .parse((await t.call('marketing-lead', 'GET /rest/api/3/myself')).body);

    const taskId = await taskOf('marketing-lead', wish('31', 'MKT-1', String(idOf('MKT-2')), 'NOPE-1'));
    await rest();

    expect(await lookAt('marketing-lead', taskId)).toMatchObject({
      ...{ taskId, status: 'COMPLETE', progressPercent: 100, totalIssueCount: 3, submittedBy: { accountId } },
      processedAccessibleIssues: [idOf('MKT-1')],
      failedAccessibleIssues: { [idOf('MKT-2')]: ['MKT-2 is not ready.'] },
      invalidOrInaccessibleIssueCount: 1,
    });
    expect(asked).toEqual([`MKT-1 by ${accountId}`, `MKT-2 by ${accountId}`]);
    expect((await t.call('admin', 'GET /rest/api/3/issue/MKT-1?fields=status')).json().fields).toMatchObject({
      status: { name: 'Done' },
    });
  });

  it('is under way until the last issue is judged', async () => {
    let letGo: (messages: readonly string[]) => void = () => undefined;
    t.jira.guardTransitions(() => new Promise((resolve) => (letGo = resolve)));

    const taskId = await taskOf('marketing-lead', wish('31', 'MKT-1'));
    const meanwhile = await lookAt('marketing-lead', taskId);
    letGo([]);
    await rest();

    expect(meanwhile).toMatchObject({ status: 'RUNNING', progressPercent: 0 });
    expect(meanwhile.processedAccessibleIssues).toBeUndefined();
    expect((await lookAt('marketing-lead', taskId)).status).toBe('COMPLETE');
  });

  it('moves nothing that the person may not move, and tells nothing of what they do not see', async () => {
    const taskId = await taskOf('copywriter', wish('31', 'PROD-2', 'MKT-1'));
    const refused = await taskOf('product-manager', wish('31', 'MKT-2'));
    await rest();

    expect(await lookAt('copywriter', taskId)).toMatchObject({
      processedAccessibleIssues: [idOf('MKT-1')],
      invalidOrInaccessibleIssueCount: 1,
    });
    expect(Object.keys((await lookAt('product-manager', refused)).failedAccessibleIssues ?? {})).toEqual([
      String(idOf('MKT-2')),
    ]);
  });

  it('is refused to nobody and without issues', async () => {
    expect((await t.call(null, path, wish('31', 'MKT-1'))).status).toBe(401);
    expect(await t.call('admin', path, { bulkTransitionInputs: [] })).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.any(String) as string }] },
    });
    const many = Array.from({ length: 1001 }, () => 'MKT-1');
    expect((await t.call('admin', path, wish('31', ...many))).status).toBe(400);
    expect((await t.call('admin', 'GET /rest/api/3/bulk/queue/1')).status).toBe(400);
  });
});
