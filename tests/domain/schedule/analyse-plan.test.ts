import type { Analysis, MilestoneAnalysis } from '../../../src/domain/schedule/analysis';
import { analysePlan } from '../../../src/domain/schedule/analyse-plan';
import type { Milestone, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { aCalendar, aDependency, aMilestone, anId, aPlan } from '../../support/a-plan';

/** Work without dates. */
function work(id: string, duration: number, rest: Partial<Omit<Milestone, 'id'>> = {}): Milestone {
  return aMilestone(id, '', { duration, ...rest });
}

function of(analysis: Analysis, id: string): MilestoneAnalysis {
  const found = analysis.get(anId(id));
  if (found === undefined) throw new Error(`Cannot look at "${id}": it has no place`);
  return found;
}

/** `early start..early finish late start..late finish total float free float`, days of May 2026 where they can be. */
function written(analysis: Analysis, id: string): string {
  const { earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat } = of(analysis, id);
  const day = (date: string): string => date.replace(/^2026-05-0?/, '');
  const early = `${day(earlyStart)}..${day(earlyFinish)}`;
  return `${early} ${day(lateStart)}..${day(lateFinish)} ${totalFloat} ${freeFloat}`;
}

function analysed(parts: Partial<Plan>): (id: string) => string {
  const analysis = analysePlan(aPlan({ projectStart: aDay('2026-05-04'), ...parts }));
  return (id) => (analysis.has(anId(id)) ? written(analysis, id) : 'no place');
}

describe('analysePlan', () => {
  test('steps over holidays, in the lag too', () => {
    const at = analysed({
      calendars: new Map([['default', aCalendar([1, 2, 3, 4, 5], ['2026-05-07', '2026-05-14'])]]),
      milestones: [work('A', 4), work('B', 2), work('C', 1)],
      dependencies: [aDependency('A > B', { lag: 2 }), aDependency('A > C')],
    });
    expect([at('A'), at('B'), at('C')]).toEqual(['4..8 4..8 0 0', '13..15 13..15 0 0', '11..11 15..15 3 3']);
  });

  test('carries days from one calendar to the other, and counts each float in its own', () => {
    const at = analysed({
      calendars: new Map([
        ['default', aCalendar([1, 2, 3, 4, 5])],
        ['sixDays', aCalendar([1, 2, 3, 4, 5, 6])],
      ]),
      milestones: [
        work('SHOOT', 6, { calendar: 'sixDays' }),
        work('COPY', 5),
        work('EDIT', 2),
        work('PRINT', 3, { calendar: 'sixDays' }),
        work('BIND', 1),
      ],
      dependencies: [aDependency('SHOOT > EDIT'), aDependency('COPY > PRINT'), aDependency('PRINT > BIND')],
    });
    // Printing may take the Saturday that copy cannot use.
    expect([at('SHOOT'), at('EDIT')]).toEqual(['4..9 5..11 1 0', '11..12 12..13 1 1']);
    expect([at('COPY'), at('PRINT'), at('BIND')]).toEqual(['4..8 4..8 0 0', '9..12 9..12 0 0', '13..13 13..13 0 0']);
  });

  test('gives a Saturday as float to those who work on it, and to nobody else', () => {
    const at = analysed({
      calendars: new Map([
        ['default', aCalendar([1, 2, 3, 4, 5])],
        ['sixDays', aCalendar([1, 2, 3, 4, 5, 6])],
      ]),
      milestones: [work('A', 5), work('B', 5, { calendar: 'sixDays' }), work('C', 6, { calendar: 'sixDays' })],
    });
    expect([at('A'), at('B'), at('C')]).toEqual(['4..8 4..8 0 0', '4..8 5..9 1 1', '4..9 4..9 0 0']);
  });

  test('shows a point on the day that it may start, or on which its predecessor ends', () => {
    const at = analysed({
      calendars: new Map([
        ['default', aCalendar([1, 2, 3, 4, 5])],
        ['sixDays', aCalendar([1, 2, 3, 4, 5, 6])],
      ]),
      milestones: [
        work('KICK-OFF', 0),
        work('READY', 0),
        work('A', 3),
        work('DONE', 0),
        work('EMBARGO', 0, { notBefore: aDay('2026-05-09') }),
        work('LIFTED', 0),
        work('SHOOT', 6, { calendar: 'sixDays' }),
        work('SHOT', 0),
        work('LAGGED', 0),
        work('ALONG', 0),
      ],
      dependencies: [
        aDependency('KICK-OFF > READY'),
        aDependency('READY > A'),
        aDependency('A > DONE'),
        aDependency('EMBARGO > LIFTED'),
        aDependency('SHOOT > SHOT'),
        aDependency('A > LAGGED', { lag: 2 }),
        aDependency('DONE > ALONG', { type: 'SS' }),
      ],
    });
    const early = (id: string): string => at(id).split(' ')[0] ?? '';
    expect([early('KICK-OFF'), early('READY'), early('A')]).toEqual(['4..4', '4..4', '4..6']);
    expect([early('DONE'), early('LAGGED'), early('ALONG')]).toEqual(['6..6', '8..8', '6..6']);
    expect([early('EMBARGO'), early('LIFTED'), early('SHOT')]).toEqual(['11..11', '11..11', '9..9']);
  });

  test.each([
    [5, '4..8 4..8 0 0', '4..4 8..8 5 5'],
    [6, '4..11 4..11 0 0', '4..4 11..11 6 6'],
  ])('lets a point on the first morning slip to the last evening, of %i days', (duration, all, point) => {
    const at = analysed({ milestones: [work('A', duration), work('POINT', 0)] });
    expect([at('A'), at('POINT')]).toEqual([all, point]);
  });

  test('leaves no float to what is due on the free days after the end, and keeps its day', () => {
    const milestones = [aMilestone('T-0', '2026-05-08'), aMilestone('FAIR', '2026-05-09..2026-05-10')];
    const at = analysed({ end: anId('T-0'), milestones });
    expect([at('T-0'), at('FAIR')]).toEqual(['8..8 8..8 0 0', '9..10 9..10 0 0']);
  });

  test('leaves dated milestones on their days, on a Saturday too, and says how late they are', () => {
    const at = analysed({
      milestones: [
        aMilestone('A', '2026-05-04..2026-05-08'),
        aMilestone('B', '2026-05-06..2026-05-07'),
        aMilestone('C', '2026-05-09'),
        work('D', 1),
      ],
      dependencies: [aDependency('A > B'), aDependency('A > C'), aDependency('C > D')],
    });
    // B started three days too soon for A to end on Friday. It can slip by two itself, so A must be a day sooner.
    expect([at('A'), at('B')]).toEqual(['4..8 1..7 -1 -3', '6..7 8..11 2 2']);
    expect([at('C'), at('D')]).toEqual(['9..9 9..9 0 0', '11..11 11..11 0 0']);
  });

  test('starts nothing before its own day or the project, and needs one of them or a predecessor', () => {
    const milestones = [
      work('A', 2, { notBefore: aDay('2026-05-06') }),
      work('B', 2),
      work('C', 1),
      aMilestone('D', ''),
    ];
    const dependencies = [aDependency('A > C'), aDependency('D > B')];
    const free = analysed({ milestones, dependencies, projectStart: undefined });
    expect(['A', 'B', 'C', 'D'].map(free)).toEqual(['6..7 6..7 0 0', 'no place', '8..8 8..8 0 0', 'no place']);
    const bound = analysed({ milestones, dependencies, projectStart: aDay('2026-05-09') });
    expect(['A', 'B', 'C', 'D'].map(bound)).toEqual([
      '11..12 11..12 0 0',
      '11..12 12..13 1 1',
      '13..13 13..13 0 0',
      'no place',
    ]);
  });

  test('looks back from the milestone that the plan leads to, and lets what lies behind it last to the end of all', () => {
    const at = analysed({
      end: anId('T-0'),
      milestones: [work('A', 3), work('T-0', 0), work('LATE', 5), work('REVIEW', 2), work('REPORT', 4)],
      dependencies: [
        aDependency('A > T-0', { lag: 1 }),
        aDependency('T-0 > REVIEW', { lag: 5 }),
        aDependency('T-0 > REPORT'),
      ],
    });
    expect([at('A'), at('T-0')]).toEqual(['4..6 4..6 0 0', '7..7 7..7 0 0']);
    expect(at('LATE')).toBe('4..8 1..7 -1 -1');
    expect([at('REVIEW'), at('REPORT')]).toEqual(['15..18 15..18 0 0', '8..13 13..18 3 3']);
  });

  test('takes what is pinned or done as its own limit', () => {
    const at = analysed({
      milestones: [
        work('A', 2),
        aMilestone('FAIR', '2026-05-08', { pinned: true }),
        work('B', 1),
        aMilestone('GONE', '2026-05-06', { state: 'done' }),
        work('C', 10),
      ],
      dependencies: [aDependency('A > FAIR'), aDependency('B > GONE')],
    });
    expect([at('A'), at('FAIR')]).toEqual(['4..5 7..8 3 3', '8..8 8..8 0 0']);
    expect([at('B'), at('GONE')]).toEqual(['4..4 6..6 2 2', '6..6 6..6 0 0']);
  });

  test('is not bound by overridden dependencies nor by those in a circle, and takes every mode as at-least', () => {
    const at = analysed({
      milestones: ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => work(id, 1)),
      dependencies: [
        aDependency('A > B', { overridden: true }),
        aDependency('A > C'),
        aDependency('C > D'),
        aDependency('D > C'),
        aDependency('D > E', { lag: 1, mode: 'exactly' }),
        aDependency('A > E', { lag: 2, mode: 'keep-gap' }),
        aDependency('A > F', { maxLag: 0 }),
      ],
    });
    expect(['A', 'B', 'C'].map(at)).toEqual(['4..4 4..4 0 0', '4..4 7..7 3 3', '5..5 7..7 2 2']);
    expect(['D', 'E', 'F'].map(at)).toEqual(['4..4 5..5 1 1', '7..7 7..7 0 0', '5..5 7..7 2 2']);
  });

  test('says nothing of a plan in which nothing has a place', () => {
    expect(analysePlan(aPlan({ milestones: [aMilestone('A', ''), work('B', 3)] })).size).toBe(0);
  });
});
