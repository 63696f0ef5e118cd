import { launchFloats } from '../../../../src/domain/launches/float/launch-floats';
import { leadsTo } from '../../../../src/domain/launches/leads-to';
import { roomToT0 } from '../../../../src/domain/launches/float/room-to-t0';
import { layTemplate } from '../../../../src/domain/launches/templates/lay-template';
import { standardLaunch } from '../../../../src/domain/launches/templates/standard-launch';
import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import type { Plan } from '../../../../src/domain/schedule/plan';
import { aDay } from '../../../support/a-day';
import { aDependency, aMilestone, anId, aPlan } from '../../../support/a-plan';

const t0 = anId('T0');

/** Freeze on a Tuesday, copy two days later, T-0 on Friday; a review behind T-0, and a page that leads nowhere. */
function examplePlan(parts: Partial<Plan> = {}): Plan {
  return aPlan({
    milestones: [
      aMilestone('freeze', '2026-05-05', { role: 'product' }),
      aMilestone('copy', '2026-05-07'),
      aMilestone('T0', '2026-05-15', { role: 'product' }),
      aMilestone('review', '2026-05-22'),
      aMilestone('page', '2026-05-11'),
    ],
    dependencies: [
      aDependency('freeze > copy', { lag: 2 }),
      aDependency('copy > T0', { lag: 1 }),
      aDependency('T0 > review'),
      aDependency('freeze > page'),
    ],
    ...parts,
  });
}

describe('leadsTo', () => {
  test('finds all that gates a milestone, over however many links, and survives a cycle', () => {
    const dependencies = [aDependency('a > b'), aDependency('b > c'), aDependency('c > a'), aDependency('c > d')];

    expect([...leadsTo(aPlan({ dependencies }), anId('c'))].sort()).toEqual(['a', 'b']);
    expect(leadsTo(aPlan({ dependencies }), anId('x'))).toEqual(new Set());
  });
});

describe('launchFloats', () => {
  test('says how far what leads to T-0 can slip, and nothing of the rest', () => {
    expect(launchFloats(examplePlan(), t0)).toEqual(
      new Map([
        ['T0', { float: 0, free: 5, latest: '2026-05-15', critical: true }],
        ['copy', { float: 5, free: 5, latest: '2026-05-14', critical: false }],
        ['freeze', { float: 5, free: 0, latest: '2026-05-12', critical: false }],
      ]),
    );
  });

  test('what hangs on a milestone but does not lead to T-0 takes nothing from its float, only from its free one', () => {
    const plan = examplePlan();
    const milestones = [...plan.milestones, aMilestone('webinar', '2026-06-11')];
    const dependencies = [...plan.dependencies, aDependency('freeze > webinar', { lag: 27 })];

    expect(launchFloats({ ...plan, milestones, dependencies }, t0).get(anId('freeze'))).toMatchObject({ float: 5 });
    expect(launchFloats(plan, t0).get(anId('freeze'))).toMatchObject({ float: 5, free: 0 });
  });

  test('without T-0 counts to the day on which everything is finished', () => {
    expect(launchFloats(examplePlan(), null).get(anId('review'))).toMatchObject({ float: 0, critical: true });
    expect(launchFloats(examplePlan(), null).get(anId('page'))?.float).toBe(9);
  });

  test('a T-0 without a date counts as none', () => {
    const plan = examplePlan();
    const milestones = plan.milestones.map((one) => (one.id === t0 ? aMilestone('T0', '') : one));

    expect(launchFloats({ ...plan, milestones }, t0).has(anId('page'))).toBe(true);
  });

  test('what is done has no float, and does not bind what is still open before it', () => {
    const plan = examplePlan();
    const milestones = plan.milestones.map((one) => (one.id === 'copy' ? { ...one, state: 'done' as const } : one));

    const floats = launchFloats({ ...plan, milestones }, t0);

    expect([...floats.keys()]).toEqual(['T0']);
  });
});

describe('roomToT0', () => {
  const roomOf = (plan: Plan, today: string) =>
    roomToT0(plan, { floats: launchFloats(plan, t0), t0, today: aDay(today) });

  test('is the least float of what leads to T-0', () => {
    expect(roomOf(examplePlan(), '2026-05-04')).toEqual({ days: 5, tightest: 'copy' });
  });

  test.each([
    ['2026-05-06', 4],
    ['2026-05-11', 1],
    ['2026-05-13', -1],
  ])('on %s, with the freeze not done, %s days are left', (today, days) => {
    expect(roomOf(examplePlan(), today)?.days).toBe(days);
  });

  test('is unknown when nothing open leads to T-0', () => {
    const plan = examplePlan({ dependencies: [] });

    expect(roomOf(plan, '2026-05-04')).toBeUndefined();
  });

  test('a pinned milestone has no float to lose, and leaves none to what gates it', () => {
    const plan = examplePlan();
    const milestones = plan.milestones.map((one) => (one.id === 'copy' ? { ...one, pinned: true } : one));

    expect(roomOf({ ...plan, milestones }, '2026-05-04')).toEqual({ days: 0, tightest: 'freeze' });
  });

  test('a pinned milestone that T-0 would have to wait for counts', () => {
    const milestones = examplePlan().milestones.map((one) =>
      one.id === 'copy' ? aMilestone('copy', '2026-05-19', { pinned: true }) : one,
    );

    expect(roomOf({ ...examplePlan(), milestones }, '2026-05-04')).toEqual({ days: -3, tightest: 'copy' });
  });

  test('the standard launch, freshly laid, is on track', () => {
    const calendars = { product: mondayToFriday, marketing: mondayToFriday };
    const found = layTemplate(standardLaunch, { t0: aDay('2026-06-16'), calendars });
    if (found.kind !== 'laid') throw new Error(`Cannot look at the template: it is "${found.kind}"`);
    const { plan } = found.laid;
    const floats = launchFloats(plan, standardLaunch.t0);

    const room = roomToT0(plan, { floats, t0: standardLaunch.t0, today: aDay('2026-03-02') });

    expect(room?.days).toBeGreaterThanOrEqual(3);
  });
});
