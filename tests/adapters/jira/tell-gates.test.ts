import { seedIssue } from '../../../sandbox/seed/seed-issue';
import { createIssues } from '../../../src/adapters/jira/create-issues';
import { createSite } from '../../../src/adapters/jira/create-site';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store';
import type { Issues, ToldGate } from '../../../src/app/ports';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

describe('tellGates', () => {
  let seams: SandboxSeams;
  let issues: Issues;
  beforeEach(() => {
    seams = openSandboxSeams();
    seams.signIn('legal@demo.test');
    issues = createIssues(createSettingsStore());
  });
  afterEach(() => seams.close());

  function aTask(): MilestoneId {
    const seed = { project: 'MKT', type: 'Task', summary: 'Review', reporter: 'admin', created: '2026-05-01' } as const;
    return anId(seedIssue(seams.jira, seed).id);
  }

  function aGate(id: MilestoneId, told: Partial<ToldGate> = {}): ToldGate {
    return { id, state: 'shut', missing: 'Spec package', asked: [], ...told };
  }

  function exchanges(): string[] {
    return seams.site.traffic.all().map(({ method, path, status, as }) => `${as} ${method} ${path} ${status}`);
  }

  async function found(jql: string): Promise<string[]> {
    const reply = await issues.search(jql, 10);
    return reply.kind === 'found' ? reply.issues.map(({ id }) => id) : [reply.reason];
  }

  test('tells two gates by one write of fields and a property each', async () => {
    const [one, other] = [aTask(), aTask()];
    seams.site.traffic.clear();

    await issues.tellGates([aGate(one), aGate(other, { state: 'open' })]);

    expect(exchanges()).toEqual([
      'app GET /rest/api/3/field 200',
      'app POST /rest/api/3/app/field/value 204',
      `app PUT /rest/api/3/issue/${one}/properties/lockstep-gate 201`,
      `app PUT /rest/api/3/issue/${other}/properties/lockstep-gate 201`,
    ]);
  });

  test('fifty gates share one write of fields', async () => {
    const gates = Array.from({ length: 51 }, () => aGate(aTask()));
    seams.site.traffic.clear();

    await issues.tellGates(gates);

    expect(exchanges().filter((line) => line.includes('/app/field/value'))).toHaveLength(2);
    await issues.tellGates([]);
  });

  test('is found by people in queries, until the gate is taken away', async () => {
    const id = aTask();
    const legal = seams.jira.personByEmail('legal@demo.test')?.accountId ?? 'none';
    const { asked } = await createSite().appFields();
    const mine = `cf[${asked?.replace('customfield_', '') ?? ''}] = currentUser()`;

    await issues.tellGates([aGate(id, { asked: [legal] })]);
    expect([await found('Gate = Shut'), await found('lockstepGate = shut'), await found(mine)]).toEqual([
      [id],
      [id],
      [id],
    ]);

    await issues.tellGates([aGate(id, { state: 'open' })]);
    expect([await found('Gate = Open'), await found(mine)]).toEqual([[id], []]);

    await issues.tellGates([aGate(id, { state: null })]);
    expect([await found('Gate = Open'), await found('lockstepGate = open')]).toEqual([[], []]);
  });

  test('one whose issue is gone, or whose person has left, holds up no other', async () => {
    const [gone, left, plain] = [anId('999999'), aTask(), aTask()];

    await issues.tellGates([aGate(gone), aGate(left, { asked: ['nobody-1'] }), aGate(plain)]);

    expect((await found('Gate = Shut ORDER BY key ASC')).sort()).toEqual([left, plain].sort());
  });

  test('of two who are asked, the one who is still there finds it, and whoever was asked before no more', async () => {
    const id = aTask();
    const [legal, admin] = ['legal', 'admin'].map(
      (name) => seams.jira.personByEmail(`${name}@demo.test`)?.accountId ?? 'none',
    );
    await issues.tellGates([aGate(id, { asked: [admin ?? ''] })]);

    expect((await issues.tellGates([aGate(id, { asked: [legal ?? '', 'nobody-1'] })])).size).toBe(0);

    expect(await found('"Awaited approvers" = currentUser()')).toEqual([id]);
    seams.signIn('admin@demo.test');
    expect(await found('"Awaited approvers" = currentUser()')).toEqual([]);
  });

  test('says which gates Jira did not take', async () => {
    const [gone, plain] = [anId('999999'), aTask()];
    expect([...(await issues.tellGates([aGate(gone), aGate(plain)]))]).toEqual([gone]);

    seams.jira.declareFields([]);
    expect([...(await issues.tellGates([aGate(plain)]))]).toEqual([plain]);
  });

  test('without its fields on the site it tells the property alone', async () => {
    const id = aTask();
    seams.jira.declareFields([]);

    await issues.tellGates([aGate(id)]);

    expect(await createSite().appFields()).toEqual({ gate: null, asked: null });
    expect(await found('lockstepGate = shut')).toEqual([id]);
  });
});
