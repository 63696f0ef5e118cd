import { faultRules } from '../../../sandbox/forge/faults/fault-rules';
import { excludeApp } from '../../../sandbox/seed/exclude-app';
import { hideField } from '../../../sandbox/seed/hide-field';
import { seedIssue } from '../../../sandbox/seed/seed-issue';
import { createIssues } from '../../../src/adapters/jira/create-issues';
import { createSettingsStore } from '../../../src/adapters/storage/settings-store';
import type { SettingsStore } from '../../../src/app/launch-ports';
import { Outage, type Issues } from '../../../src/app/ports';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import { anId } from '../../support/an-issue';
import { knownDates } from '../../support/known-dates';
import { saveSiteFacts } from '../../support/save-site-facts';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

describe('createIssues', () => {
  let seams: SandboxSeams;
  let issues: Issues;
  let settings: SettingsStore;
  beforeEach(() => {
    seams = openSandboxSeams({ linkType: false });
    seams.signIn('admin@demo.test');
    settings = createSettingsStore();
    issues = createIssues(settings);
  });
  afterEach(() => seams.close());

  function aTask(): MilestoneId {
    const seed = {
      project: 'MKT',
      type: 'Task',
      summary: 'Brief lock',
      reporter: 'admin',
      created: '2026-05-01',
    } as const;
    return anId(seedIssue(seams.jira, { ...seed, due: '2026-05-07', start: '2026-05-06' }).id);
  }

  function exchanges(): string[] {
    return seams.site.traffic.all().map(({ method, path, status, as }) => `${as} ${method} ${path} ${status}`);
  }

  test('makes the link type once', async () => {
    await issues.prepareSite();
    const found = await issues.prepareSite();

    const types = [...seams.jira.state.linkTypes.values()].filter(({ name }) => name === 'Gates');
    expect(types).toMatchObject([{ outward: 'gates', inward: 'is gated by' }]);
    expect(found).toEqual({ linkTypeName: 'Gates', startField: 'customfield_10015' });
  });

  test('reads 150 issues by one request, with their versions by two, and none by none', async () => {
    const ids = Array.from({ length: 150 }, aTask);

    await issues.read([], 'app');
    expect((await issues.read(ids, 'app')).size).toBe(150);
    expect((await issues.readVersioned(ids, 'app')).size).toBe(150);

    expect(exchanges()).toEqual(Array(3).fill('app POST /rest/api/3/issue/bulkfetch 200'));
  });

  test('reads by hundreds from then on where Jira does not give more at once', async () => {
    const ids = Array.from({ length: 150 }, aTask);
    const path = '/rest/api/3/issue/bulkfetch';
    seams.faults.set(faultRules.parse({ rest: [{ match: { path }, status: 400, times: 1 }] }));

    expect((await issues.read(ids, 'app')).size).toBe(150);
    expect((await issues.read(ids, 'app')).size).toBe(150);

    expect(exchanges()).toEqual([400, 200, 200, 200, 200].map((status) => `app POST ${path} ${status}`));
  });

  test('writes only the date that differs, by one request', async () => {
    await saveSiteFacts(issues, settings);
    const id = aTask();
    seams.site.traffic.clear();
    const from = knownDates('2026-05-07', '2026-05-06');

    await issues.writeDates(id, { from, to: knownDates('2026-05-18', '2026-05-06') }, 'app');
    await issues.writeDates(
      id,
      { from: knownDates('2026-05-18', '2026-05-06'), to: knownDates(null, '2026-05-15') },
      'viewer',
    );

    expect(exchanges()).toEqual([`app PUT /rest/api/3/issue/${id} 204`, `user PUT /rest/api/3/issue/${id} 204`]);
    expect(seams.site.traffic.all().map(({ requestBody }) => requestBody)).toEqual([
      { fields: { duedate: '2026-05-18' } },
      { fields: { duedate: null, customfield_10015: '2026-05-15' } },
    ]);
  });

  test.each([
    {
      why: 'the date is not on the edit screen',
      hinder: ({ jira }: SandboxSeams) => hideField(jira, 'MKT', 'duedate'),
      says: 'put the date on the edit screen',
    },
    {
      why: 'the app may not edit',
      hinder: ({ jira }: SandboxSeams) => excludeApp(jira, 'MKT', ['EDIT_ISSUES']),
      says: '"Edit issues"',
    },
  ])('says what to do when $why', async ({ hinder, says }) => {
    const id = aTask();
    hinder(seams);
    const change = { from: knownDates('2026-05-07'), to: knownDates('2026-05-18') };

    expect(await issues.writeDates(id, change, 'app')).toEqual({
      kind: 'refused',
      reason: expect.stringContaining(says) as string,
    });
  });

  test('an error of Jira is an outage: nothing is lost by trying again', async () => {
    const id = aTask();
    seams.faults.set({ seed: 1, rest: [{ match: {}, status: 500 }], kvs: [] });

    const failure: unknown = await issues.read([id], 'app').catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(Outage);
  });
});
