import { demoDependencies, demoTerms } from '../../../sandbox/seed/demo-terms';
import { accountIdOf } from '../../../sandbox/seed/people';
import { seedDemo } from '../../../sandbox/seed/seed-demo';
import { startDateFieldId } from '../../../sandbox/jira/state/catalog';
import { findIssue } from '../../../sandbox/jira/state/issues';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import { aChange } from '../../support/a-plan';
import { aJira } from '../jira/support/a-jira';
import { planOf, sameDates } from './support/plan-of';

const days = ['2026-05-04', '2026-11-21', '2026-12-31', '2027-02-27'];

function demo(today: string) {
  const t = aJira();
  seedDemo(t.jira, { today });
  return t;
}

describe('seedDemo', () => {
  it.each(days)('on %s gives dates that agree with the terms: applying them moves nothing', (today) => {
    const plan = planOf(demo(today).jira);

    const ripple = computeRipple(plan, sameDates(plan));

    expect(plan.dependencies).toHaveLength(demoDependencies.length);
    expect(ripple.shifts).toEqual([]);
    expect(ripple.proposals).toEqual([]);
    expect(ripple.conflicts).toEqual([]);
    expect(ripple.overridden).toEqual([]);
    expect(ripple.cycles).toEqual([]);
  });

  it.each(days)('on %s uses working days only', (today) => {
    const issues = [...demo(today).jira.state.issues.values()];
    const dates = issues.flatMap(({ duedate, custom }) => [duedate, custom[startDateFieldId]]).filter(Boolean);

    expect(dates.length).toBeGreaterThan(80);
    for (const date of dates) expect([0, 6]).not.toContain(new Date(`${String(date)}T00:00:00Z`).getUTCDay());
  });

  it('lets the brief follow the freeze to the day, with all that waits for it', () => {
    const plan = planOf(demo('2026-05-04').jira);
    const due = (key: string) => plan.milestones.find(({ id }) => id === key)?.due;
    expect([due('PROD-2'), due('MKT-1')]).toEqual(['2026-05-18', '2026-05-20']);

    const ripple = computeRipple(plan, [aChange('PROD-2', '2026-05-27')]);

    const shifted = new Map<string, number>(ripple.shifts.map(({ id, days: moved }) => [id, moved]));
    for (const key of ['MKT-1', 'MKT-2', 'MKT-3', 'MKT-4', 'MKT-5', 'MKT-6', 'INTL-1', 'INTL-2'])
      expect(shifted.get(key)).toBe(7);
    expect(shifted.has('MKT-7')).toBe(false);
    expect(ripple.proposals.map(({ id }) => id)).toEqual(expect.arrayContaining(['PROD-1', 'PROD-3']));
  });

  it('gives the fixed keys their meaning', () => {
    const { state } = demo('2026-05-04').jira;
    const summary = (key: string) => findIssue(state, key)?.summary;

    expect(summary('PROD-1')).toContain('general availability');
    expect(summary('PROD-2')).toContain('feature freeze');
    expect(summary('PROD-3')).toContain('beta');
    expect(summary('PROD-4')).toContain('release candidate');
    expect(summary('MKT-1')).toContain('brief');
    expect(summary('MKT-7')).toContain('embargo');
    expect(demoTerms).toContainEqual({
      from: 'PROD-2',
      to: 'MKT-1',
      type: 'FS',
      lag: 2,
      mode: 'exactly',
      maxLag: null,
    });
  });

  it.each([
    ['product-manager', 'PROD', [true, true]],
    ['product-manager', 'MKT', [true, false]],
    ['marketing-lead', 'PROD', [true, false]],
    ['marketing-lead', 'MKT', [true, true]],
    ['marketing-lead', 'INTL', [true, true]],
    ['copywriter', 'MKT', [true, true]],
    ['launch-owner', 'PROD', [true, true]],
    ['launch-owner', 'MKT', [true, true]],
    ['admin', 'INTL', [true, true]],
  ])('lets %s browse and edit %s: %j', async (who, projectKey, expected) => {
    const answer = await demo('2026-05-04').call(
      who,
      `GET /rest/api/3/mypermissions?projectKey=${projectKey}&permissions=BROWSE_PROJECTS,EDIT_ISSUES`,
    );

    const { permissions } = answer.json();
    expect([permissions['BROWSE_PROJECTS'], permissions['EDIT_ISSUES']].map((one) => one?.havePermission)).toEqual(
      expected,
    );
  });

  it('hides PROD from the copywriter', async () => {
    const answer = await demo('2026-05-04').call('copywriter', 'GET /rest/api/3/project/PROD');

    expect(answer.status).toBe(404);
  });

  it('tells how the past launch slipped', async () => {
    const answer = await demo('2026-05-04').call(
      'admin',
      'GET /rest/api/3/issue/PROD-9?expand=changelog&fields=duedate',
    );

    expect(answer.json().changelog?.histories[0]).toMatchObject({
      author: { accountId: accountIdOf('product-manager') },
      items: [{ field: 'duedate', to: answer.json().fields['duedate'] }],
    });
  });

  it('replaces what was there before', async () => {
    const t = demo('2026-05-04');
    await t.call('admin', 'PUT /rest/api/3/issue/PROD-2', { fields: { duedate: '2026-05-29' } });

    seedDemo(t.jira, { today: '2026-05-04' });

    const fresh = demo('2026-05-04');
    expect(t.jira.snapshot()).toEqual(fresh.jira.snapshot());
  });
});
