import { changeOf, reworkMoves } from '../../../../src/domain/launches/changes/rework-moves';
import { computeRipple } from '../../../../src/domain/schedule/compute-ripple';
import { aCalendar, aDependency, aMilestone, anId, aPlan } from '../../../support/a-plan';

/** The video waits for the pictures, the mailing for the video. Thu 7 May is followed by a weekend on the 9th. */
const plan = aPlan({
  milestones: [
    aMilestone('pictures', '2026-05-04..2026-05-07'),
    aMilestone('video', '2026-05-08..2026-05-11'),
    aMilestone('mailing', '2026-05-12'),
    aMilestone('pinned', '2026-05-12', { pinned: true }),
    aMilestone('done', '2026-05-12', { state: 'done' }),
    aMilestone('undated', ''),
  ],
  dependencies: [aDependency('pictures > video'), aDependency('video > mailing')],
});

function moved(...assets: readonly (readonly [string, number])[]) {
  const moves = reworkMoves(
    plan,
    assets.map(([id, hours]) => ({ id: anId(id), hours })),
  );
  return Object.fromEntries(moves);
}

describe('reworkMoves', () => {
  test.each([
    { hours: 0.5, to: '2026-05-08', days: 1 },
    { hours: 8, to: '2026-05-08', days: 1 },
    { hours: 8.5, to: '2026-05-11', days: 2 },
    { hours: 16, to: '2026-05-11', days: 2 },
  ])('$hours hours take $days working days', ({ hours, to, days }) => {
    expect(moved(['pictures', hours])).toEqual({
      pictures: { from: '2026-05-07', to, days, start: '2026-05-04' },
    });
  });

  test('counts days in the calendar of the asset', () => {
    const friday = aPlan({
      calendars: new Map([['default', aCalendar([1, 2, 3, 4], ['2026-05-11'])]]),
      milestones: [aMilestone('copy', '2026-05-07')],
    });

    expect([...reworkMoves(friday, [{ id: anId('copy'), hours: 8 }]).values()]).toEqual([
      { from: '2026-05-07', to: '2026-05-12', days: 1, start: null },
    ]);
  });

  test('leaves alone what is pinned, done, undated, unknown, or takes no time', () => {
    expect(moved(['pinned', 8], ['done', 8], ['undated', 8], ['elsewhere', 8], ['video', 0])).toEqual({});
  });

  test('of assets that wait for each other the later one sets out from where it is pushed', () => {
    expect(moved(['video', 8], ['pictures', 16])).toEqual({
      pictures: { from: '2026-05-07', to: '2026-05-11', days: 2, start: '2026-05-04' },
      video: { from: '2026-05-11', to: '2026-05-14', days: 3, start: '2026-05-12' },
    });
  });

  test('breaks no dependency', () => {
    const assets = ['pictures', 'video', 'mailing'].map((id) => ({ id: anId(id), hours: 16 }));

    const changes = [...reworkMoves(plan, assets)].map(([id, move]) => changeOf(id, move));

    expect(changes).toHaveLength(3);
    expect(computeRipple(plan, changes)).toMatchObject({ shifts: [], conflicts: [], newlyOverridden: [] });
  });
});
