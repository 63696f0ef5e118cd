import { takeBaseline } from '../../../../src/domain/launches/templates/baseline';
import { variance } from '../../../../src/domain/launches/templates/variance';
import { aCalendar, aMilestone, aPlan, anId } from '../../../support/a-plan';

const taken = { takenAt: '2026-05-01T09:00:00.000Z', why: 'created' } as const;
const calendars = new Map([
  ['default', aCalendar([1, 2, 3, 4, 5])],
  ['holiday', aCalendar([1, 2, 3, 4, 5], ['2026-05-14'])],
]);

describe('variance', () => {
  const then = aPlan({
    calendars,
    milestones: [
      aMilestone('FREEZE', '2026-05-05'),
      aMilestone('LOCK', '2026-05-06..2026-05-07'),
      aMilestone('EARLY', '2026-05-07', { calendar: 'holiday' }),
      aMilestone('GONE', '2026-05-08'),
      aMilestone('CLEARED', '2026-05-08'),
      aMilestone('OPEN', ''),
    ],
  });
  const now = aPlan({
    calendars,
    milestones: [
      aMilestone('FREEZE', '2026-05-14'),
      aMilestone('LOCK', '2026-05-07'),
      aMilestone('EARLY', '2026-05-15', { calendar: 'holiday' }),
      aMilestone('CLEARED', ''),
      aMilestone('OPEN', '2026-05-20'),
      aMilestone('NEVER', ''),
    ],
  });

  test('counts working days of each milestone, and names those that came and went', () => {
    expect(variance(takeBaseline(then, taken), now)).toEqual([
      { id: 'FREEZE', kind: 'dated', from: { due: '2026-05-05' }, to: { due: '2026-05-14' }, days: 7 },
      {
        ...{ id: 'LOCK', kind: 'dated', days: 0 },
        ...{ from: { start: '2026-05-06', due: '2026-05-07' }, to: { due: '2026-05-07' } },
      },
      { id: 'EARLY', kind: 'dated', from: { due: '2026-05-07' }, to: { due: '2026-05-15' }, days: 5 },
      { id: 'OPEN', kind: 'new', to: { due: '2026-05-20' } },
      { id: 'GONE', kind: 'gone', from: { due: '2026-05-08' } },
      { id: 'CLEARED', kind: 'gone', from: { due: '2026-05-08' } },
    ]);
  });

  test('is 0 throughout against the plan the baseline was taken of, and negative for what came forward', () => {
    expect(variance(takeBaseline(then, taken), then).map((one) => (one.kind === 'dated' ? one.days : one))).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(variance(takeBaseline(now, taken), then)).toContainEqual({
      ...{ id: 'FREEZE', kind: 'dated', from: { due: '2026-05-14' }, to: { due: '2026-05-05' }, days: -7 },
    });
  });

  test('leaves milestones without a day out of the baseline', () => {
    const baseline = takeBaseline(then, { takenAt: '2026-05-18T00:00:00.000Z', why: 'locked' });

    expect(baseline).toMatchObject({ takenAt: '2026-05-18T00:00:00.000Z', why: 'locked' });
    expect([...baseline.dates.keys()]).not.toContain(anId('OPEN'));
  });
});
