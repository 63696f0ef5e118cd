import type { Slip } from '../../../src/domain/launches/outlook';
import { takeOutlook } from '../../../src/domain/launches/take-outlook';
import type { MilestoneId } from '../../../src/domain/schedule/plan';
import type { ProjectId } from '../../../src/domain/settings/settings';
import { aDay } from '../../support/a-day';
import { aDependency, aMilestone, anId, aPlan } from '../../support/a-plan';

const at = '2026-05-12T09:00:00.000Z';
const today = aDay('2026-05-12');

function projects(...pairs: readonly (readonly [string, string])[]): Map<MilestoneId, ProjectId> {
  return new Map(pairs.map(([id, project]) => [anId(id), project as ProjectId]));
}

function aSlip(id: string, day: string, days = 1): Slip {
  return { id: anId(id), at: `${day}T09:00:00.000Z`, days };
}

describe('takeOutlook', () => {
  const plan = aPlan({
    milestones: [
      aMilestone('copy', '2026-05-14'),
      aMilestone('freeze', '2026-05-05', { state: 'done', role: 'product' }),
      aMilestone('T0', '2026-05-22', { role: 'product' }),
      aMilestone('someday', ''),
      aMilestone('assets', '2026-05-08'),
    ],
    dependencies: [aDependency('copy > T0', { lag: 2 })],
  });
  const sources = {
    at,
    today,
    plan,
    t0: anId('T0'),
    slips: [],
    projectById: projects(['copy', 'MKT'], ['T0', 'PROD'], ['assets', 'MKT']),
  };

  test('holds the day of T-0, what is done, what is next, and what T-0 has to spare', () => {
    expect(takeOutlook(sources)).toEqual({
      at,
      t0Day: '2026-05-22',
      projects: ['MKT', 'PROD'],
      faces: ['assets', 'T0'],
      milestones: 5,
      done: 1,
      next: [
        { id: 'assets', due: '2026-05-08' },
        { id: 'copy', due: '2026-05-14' },
        { id: 'T0', due: '2026-05-22' },
      ],
      float: 4,
      tightest: 'copy',
      slips: [],
    });
  });

  test.each<[string, string | null]>([
    ['none is named', null],
    ['it is no milestone of the launch any more', 'gone'],
  ])('has neither day nor float where %s', (_, t0) => {
    expect(takeOutlook({ ...sources, t0: t0 === null ? null : anId(t0) })).toMatchObject({
      t0Day: null,
      float: null,
      tightest: null,
    });
  });

  test('a launch that is done has nothing to spare any more', () => {
    const milestones = plan.milestones.map((one) => (one.id === 'T0' ? { ...one, state: 'done' as const } : one));

    expect(takeOutlook({ ...sources, plan: { ...plan, milestones } })).toMatchObject({
      t0Day: '2026-05-22',
      float: null,
    });
  });

  test('keeps slips for fourteen days', () => {
    const slips = [aSlip('copy', '2026-04-28'), aSlip('copy', '2026-04-27')];

    expect(takeOutlook({ ...sources, slips }).slips).toEqual([aSlip('copy', '2026-04-28')]);
  });

  test('names at most eight milestones that are next, and twelve faces', () => {
    const milestones = Array.from({ length: 30 }, (_, index) =>
      aMilestone(`m${10 + index}`, `2026-06-${10 + (index % 20)}`),
    );
    const projectById = projects(...milestones.map(({ id }, index) => [id, `P${10 + index}`] as const));

    const outlook = takeOutlook({ ...sources, plan: aPlan({ milestones }), projectById });

    expect(outlook.next).toHaveLength(8);
    expect(outlook.faces).toHaveLength(12);
    expect(outlook.projects).toHaveLength(30);
  });
});
