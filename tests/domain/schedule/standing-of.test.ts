import type { Dependency, Plan } from '../../../src/domain/schedule/plan';
import { gapOf, standingOf } from '../../../src/domain/schedule/standing-of';
import { aCalendar, aDependency, aMilestone, aPlan } from '../../support/a-plan';

const from = aMilestone('A', '2026-05-04..2026-05-05');

function planWith(b: string, calendar = 'default'): Plan {
  const calendars = new Map([
    ['default', aCalendar([1, 2, 3, 4, 5])],
    ['holiday', aCalendar([1, 2, 3, 4, 5], ['2026-05-06'])],
  ]);
  return aPlan({ calendars, milestones: [from, aMilestone('B', b, { calendar })] });
}

describe('standingOf', () => {
  test.each<[string, Partial<Dependency>, object]>([
    ['2026-05-07', { lag: 2 }, { kind: 'holds' }],
    ['2026-05-09', { lag: 3, mode: 'exactly' }, { kind: 'holds' }],
    ['2026-05-11', { lag: 2, mode: 'keep-gap' }, { kind: 'holds' }],
    ['2026-05-06', { lag: 2 }, { kind: 'short', needed: '2026-05-07', actual: '2026-05-06', days: 1 }],
    [
      '2026-05-11',
      { lag: 2, mode: 'exactly' },
      { kind: 'not-exact', needed: '2026-05-07', actual: '2026-05-11', days: 2 },
    ],
    ['2026-05-11', { maxLag: 2 }, { kind: 'too-late', needed: '2026-05-07', actual: '2026-05-11', days: 2 }],
    ['2026-05-05..2026-05-12', {}, { kind: 'short', needed: '2026-05-06', actual: '2026-05-05', days: 1 }],
    [
      '2026-05-05..2026-05-06',
      { type: 'FF', lag: 2 },
      { kind: 'short', needed: '2026-05-07', actual: '2026-05-06', days: 1 },
    ],
    [
      '2026-05-06',
      { lag: 2, overridden: true },
      { kind: 'short', needed: '2026-05-07', actual: '2026-05-06', days: 1 },
    ],
    ['', {}, { kind: 'unknown' }],
  ])('of B on %j under %j', (span, terms, expected) => {
    expect(standingOf(planWith(span), aDependency('A > B', terms))).toEqual(expected);
  });

  test('is unknown when an end is not in the plan', () => {
    expect(standingOf(planWith('2026-05-07'), aDependency('X > B'))).toEqual({ kind: 'unknown' });
  });
});

describe('gapOf', () => {
  test.each<[Dependency['type'], number]>([
    ['FS', 2],
    ['SS', 4],
    ['FF', 4],
    ['SF', 6],
  ])('counts working days between the ends that %s binds', (type, gap) => {
    expect(gapOf(planWith('2026-05-08..2026-05-11'), aDependency('A > B', { type }))).toBe(gap);
  });

  test('is the lag that holds exactly today, in the successor’s calendar', () => {
    const plan = planWith('2026-05-04..2026-05-11', 'holiday');
    const gap = gapOf(plan, aDependency('A > B', { type: 'FF' }));
    expect(gap).toBe(3);
    expect(standingOf(plan, aDependency('A > B', { type: 'FF', lag: gap ?? 0, mode: 'exactly' })).kind).toBe('holds');
  });

  test('is negative for an overlap and undefined without dates', () => {
    expect(gapOf(planWith('2026-05-04..2026-05-11'), aDependency('A > B'))).toBe(-2);
    expect(gapOf(planWith(''), aDependency('A > B'))).toBeUndefined();
  });
});
