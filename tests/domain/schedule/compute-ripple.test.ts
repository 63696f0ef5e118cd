import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Change, Dependency, Milestone, Plan } from '../../../src/domain/schedule/plan';
import type { Ripple } from '../../../src/domain/schedule/ripple';
import { aCalendar, aChange, aDependency, aMilestone, anId, aPlan, dates } from '../../support/a-plan';

interface Given {
  readonly milestones: readonly Milestone[];
  readonly dependencies?: readonly Dependency[];
  readonly changes: readonly Change[];
  readonly rest?: Partial<Plan>;
}

function ripple({ milestones, dependencies = [], changes, rest = {} }: Given): Ripple {
  return computeRipple(aPlan({ milestones, dependencies, ...rest }), changes);
}

/** Where the ripple leaves each shifted milestone. */
function moved(result: Ripple): Record<string, string> {
  return Object.fromEntries(
    result.shifts.map(({ id, to }) => [id, to.start === undefined ? to.due : `${to.start}..${to.due}`]),
  );
}

/** A is due Tuesday 5 May 2026 and moves to Thursday 14 May, seven working days later, unless told otherwise. */
function afterA(
  successor: Milestone,
  dependency: Partial<Dependency> = {},
  change = aChange('A', '2026-05-14'),
): Ripple {
  return ripple({
    milestones: [aMilestone('A', '2026-05-04..2026-05-05'), successor],
    dependencies: [aDependency(`A > ${successor.id}`, dependency)],
    changes: [change],
  });
}

describe('computeRipple', () => {
  test('moves brief lock to two working days after feature freeze', () => {
    const result = ripple({
      milestones: [aMilestone('PROD-2', '2026-05-05', { role: 'product' }), aMilestone('MKT-11', '2026-05-07')],
      dependencies: [aDependency('PROD-2 > MKT-11', { lag: 2, mode: 'exactly', maxLag: 5 })],
      changes: [aChange('PROD-2', '2026-05-14')],
    });
    expect(result).toEqual({
      shifts: [
        { id: 'MKT-11', from: dates('2026-05-07'), to: dates('2026-05-18'), days: 7, via: ['PROD-2', 'MKT-11'] },
      ],
      conflicts: [],
      proposals: [],
      overridden: [],
      undated: [],
      cycles: [],
      newlyOverridden: [],
      healed: [],
    });
  });

  // A: 4 to 5 May, moved to 13 to 14 May. B: two days of work.
  test.each<[Partial<Dependency>, string, string]>([
    [{ type: 'FS', lag: 0 }, '2026-05-06..2026-05-07', '2026-05-15..2026-05-18'],
    [{ type: 'FS', lag: 3 }, '2026-05-11..2026-05-12', '2026-05-20..2026-05-21'],
    [{ type: 'FS', lag: -2 }, '2026-05-04..2026-05-05', '2026-05-13..2026-05-14'],
    [{ type: 'SS', lag: 0 }, '2026-05-04..2026-05-05', '2026-05-13..2026-05-14'],
    [{ type: 'SS', lag: 3 }, '2026-05-07..2026-05-08', '2026-05-18..2026-05-19'],
    [{ type: 'SS', lag: -2 }, '2026-04-30..2026-05-01', '2026-05-11..2026-05-12'],
    [{ type: 'FF', lag: 0 }, '2026-05-04..2026-05-05', '2026-05-13..2026-05-14'],
    [{ type: 'FF', lag: 3 }, '2026-05-07..2026-05-08', '2026-05-18..2026-05-19'],
    [{ type: 'FF', lag: -2 }, '2026-04-30..2026-05-01', '2026-05-11..2026-05-12'],
    [{ type: 'SF', lag: 0 }, '2026-04-30..2026-05-01', '2026-05-11..2026-05-12'],
    [{ type: 'SF', lag: 3 }, '2026-05-05..2026-05-06', '2026-05-14..2026-05-15'],
    [{ type: 'SF', lag: -2 }, '2026-04-28..2026-04-29', '2026-05-07..2026-05-08'],
  ])('moves on-bound work along by %j in every mode', (terms, before, after) => {
    for (const mode of ['at-least', 'exactly', 'keep-gap'] as const) {
      const result = afterA(aMilestone('B', before), { ...terms, mode }, aChange('A', '2026-05-13..2026-05-14'));
      expect(moved(result)).toEqual({ B: after });
      expect(result.conflicts).toEqual([]);
    }
  });

  test.each<[Dependency['mode'], string, string, Record<string, string>]>([
    ['at-least', 'slack that suffices', '2026-05-20', {}],
    ['at-least', 'slack that does not', '2026-05-12', { B: '2026-05-18' }],
    ['exactly', 'slack', '2026-05-20', { B: '2026-05-18' }],
    ['exactly', 'a breach', '2026-05-05', { B: '2026-05-18' }],
    ['keep-gap', 'slack', '2026-05-12', { B: '2026-05-21' }],
    ['keep-gap', 'a breach larger than the move', '2026-04-27', { B: '2026-05-18' }],
  ])('treats %s with %s', (...[mode, , before, after]) => {
    expect(moved(afterA(aMilestone('B', before), { lag: 2, mode }))).toEqual(after);
  });

  test.each<[Dependency['mode'], Record<string, string>]>([
    ['at-least', {}],
    ['exactly', { B: '2026-04-30' }],
    ['keep-gap', { B: '2026-05-07' }],
  ])('follows an earlier date in mode %s', (mode, after) => {
    expect(moved(afterA(aMilestone('B', '2026-05-14'), { lag: 2, mode }, aChange('A', '2026-04-28')))).toEqual(after);
  });

  test('keeps the gap but not before the bound', () => {
    const late = aMilestone('C', '2026-05-13');
    const result = ripple({
      milestones: [aMilestone('A', '2026-05-05'), late, aMilestone('B', '2026-05-14')],
      dependencies: [aDependency('A > B', { mode: 'keep-gap' }), aDependency('C > B')],
      changes: [aChange('A', '2026-04-28')],
    });
    expect(result.shifts).toEqual([
      { id: 'B', from: dates('2026-05-14'), to: dates('2026-05-13'), days: -1, via: ['A', 'B'] },
    ]);
  });

  test('leaves a weekend day that a person gave when nothing moves it', () => {
    expect(afterA(aMilestone('B', '2026-05-16')).shifts).toEqual([]);
    expect(afterA(aMilestone('B', '2026-05-16'), { lag: 1 }).shifts).toEqual([]);
    expect(moved(afterA(aMilestone('B', '2026-05-16'), { lag: 2 }))).toEqual({ B: '2026-05-18' });
  });

  test('gives one working day to work that lay on a weekend, once it moves', () => {
    const fair = aMilestone('B', '2026-05-09..2026-05-10');
    expect(moved(afterA(fair))).toEqual({ B: '2026-05-15..2026-05-15' });
    expect(moved(afterA(fair, { type: 'FF', mode: 'exactly' }))).toEqual({ B: '2026-05-14..2026-05-14' });
    expect(afterA(aMilestone('B', '2026-05-16..2026-05-17'), { lag: 1 }).shifts).toEqual([]);
  });

  test('counts lag and duration by the successor’s calendar', () => {
    const result = ripple({
      milestones: [
        aMilestone('A', '2026-05-05', { calendar: 'sunday' }),
        aMilestone('B', '2026-05-06..2026-05-08', { calendar: 'holidays' }),
        aMilestone('C', '2026-05-11', { calendar: 'sunday' }),
      ],
      dependencies: [aDependency('A > B', { lag: 1 }), aDependency('B > C', { lag: 1 })],
      changes: [aChange('A', '2026-05-10')],
      rest: {
        calendars: new Map([
          ['sunday', aCalendar([7, 1, 2, 3, 4])],
          ['holidays', aCalendar([1, 2, 3, 4, 5], ['2026-05-14', '2026-05-15'])],
        ]),
      },
    });
    // Sunday 10 May ends after Friday 8 May in B's week: one day of lag is Monday 11, work on 12, 13 and 18.
    expect(moved(result)).toEqual({ B: '2026-05-12..2026-05-18', C: '2026-05-19' });
    expect(result.shifts.map(({ days }) => days)).toEqual([4, 6]);
  });

  test('takes the greatest bound, and of exact bounds the greatest too', () => {
    const milestones = [aMilestone('A', '2026-05-05'), aMilestone('B', '2026-05-07'), aMilestone('Z', '2026-05-20')];
    const changes = [aChange('A', '2026-05-06')];
    const after = (...dependencies: Dependency[]): Record<string, string> =>
      moved(ripple({ milestones, dependencies, changes }));
    expect(after(aDependency('A > Z', { mode: 'exactly' }), aDependency('B > Z'))).toEqual({ Z: '2026-05-07' });
    expect(after(aDependency('A > Z', { mode: 'exactly' }), aDependency('B > Z', { mode: 'exactly', lag: 1 }))).toEqual(
      {
        Z: '2026-05-08',
      },
    );
    expect(after(aDependency('A > Z', { mode: 'keep-gap' }), aDependency('B > Z', { mode: 'exactly' }))).toEqual({
      Z: '2026-05-07',
    });
    expect(after(aDependency('A > Z', { mode: 'keep-gap' }), aDependency('B > Z', { mode: 'keep-gap' }))).toEqual({
      Z: '2026-05-21',
    });
  });

  test('counts an unmoved gap as no movement', () => {
    const result = ripple({
      milestones: [aMilestone('A', '2026-05-05'), aMilestone('B', '2026-05-07'), aMilestone('Z', '2026-05-20')],
      dependencies: [aDependency('A > Z', { mode: 'keep-gap' }), aDependency('B > Z', { mode: 'keep-gap' })],
      changes: [aChange('A', '2026-05-04')],
    });
    expect(result.shifts).toEqual([]);
  });

  describe('who may move', () => {
    const pushed = (rest: Partial<Milestone>, span = '2026-05-07'): Ripple => afterA(aMilestone('B', span, rest));
    const short = {
      from: 'A',
      to: 'B',
      type: 'FS',
      kind: 'short',
      needed: '2026-05-14',
      actual: '2026-05-07',
      days: 5,
    };

    test('done: neither moved nor a conflict', () => {
      const result = pushed({ state: 'done', pinned: true });
      expect([result.shifts, result.proposals, result.conflicts]).toEqual([[], [], []]);
    });

    test('pinned: a conflict instead', () => {
      const result = pushed({ pinned: true, role: 'product' });
      expect([result.shifts, result.proposals, result.conflicts]).toEqual([[], [], [short]]);
    });

    test('in progress: start stays, finish moves by as much', () => {
      const result = pushed({ state: 'doing' }, '2026-05-06..2026-05-12');
      expect(result.shifts).toMatchObject([{ to: dates('2026-05-06..2026-05-21'), days: 7 }]);
      expect(result.conflicts).toEqual([]);
    });

    test('in progress: the finish does not come before the start day', () => {
      const early = aMilestone('B', '2026-05-12..2026-05-14', { state: 'doing' });
      const result = afterA(early, { mode: 'keep-gap' }, aChange('A', '2026-04-24'));
      expect(moved(result)).toEqual({ B: '2026-05-12..2026-05-12' });
      const onSaturday = aMilestone('B', '2026-05-09..2026-05-12', { state: 'doing' });
      expect(moved(afterA(onSaturday, { mode: 'keep-gap' }, aChange('A', '2026-04-24')))).toEqual({
        B: '2026-05-09..2026-05-09',
      });
    });

    test('in progress: two slips move it as far as one', () => {
      const plan = (a: string, b: string): Given => ({
        milestones: [aMilestone('A', a), aMilestone('B', b, { state: 'doing' })],
        dependencies: [aDependency('A > B')],
        changes: [],
      });
      const once = ripple({ ...plan('2026-05-05', '2026-05-06..2026-05-08'), changes: [aChange('A', '2026-05-14')] });
      const first = ripple({ ...plan('2026-05-05', '2026-05-06..2026-05-08'), changes: [aChange('A', '2026-05-12')] });
      const second = ripple({
        ...plan('2026-05-12', moved(first)['B'] ?? ''),
        changes: [aChange('A', '2026-05-14')],
      });
      expect(moved(first)).toEqual({ B: '2026-05-06..2026-05-15' });
      expect(moved(second)).toEqual(moved(once));
    });

    test('in progress: a start rule that is met does not keep the finish from its exact day', () => {
      const finishExactly = { type: 'FF', mode: 'exactly' } as const;
      const result = ripple({
        milestones: [
          aMilestone('A', '2026-05-05'),
          aMilestone('B', '2026-05-20'),
          aMilestone('C', '2026-05-11..2026-05-20', { state: 'doing' }),
        ],
        dependencies: [aDependency('A > C'), aDependency('B > C', finishExactly)],
        changes: [aChange('B', '2026-05-13')],
      });
      expect(moved(result)).toEqual({ C: '2026-05-11..2026-05-13' });
      expect(result.conflicts).toEqual([]);
    });

    test('in progress without a start: moves like any other', () => {
      expect(moved(pushed({ state: 'doing' }))).toEqual({ B: '2026-05-14' });
    });

    test('product: a proposal; what lies behind stays until it is accepted', () => {
      const given: Given = {
        milestones: [
          aMilestone('A', '2026-05-05'),
          aMilestone('P', '2026-05-07', { role: 'product' }),
          aMilestone('Z', '2026-05-08'),
        ],
        dependencies: [aDependency('A > P'), aDependency('P > Z', { lag: 1 })],
        changes: [aChange('A', '2026-05-14')],
      };
      const proposed = ripple(given);
      expect(proposed.shifts).toEqual([]);
      expect(proposed.conflicts).toEqual([]);
      expect(proposed.proposals).toEqual([{ id: 'P', to: dates('2026-05-14'), days: 5, via: ['A', 'P'] }]);
      expect(moved(ripple({ ...given, rest: { productDates: 'move' } }))).toEqual({ P: '2026-05-14', Z: '2026-05-15' });
    });

    test('product with a proposal is still too late where it is', () => {
      const given = aMilestone('B', '2026-05-20', { role: 'product' });
      const result = afterA(given, { mode: 'exactly', maxLag: 1 }, aChange('A', '2026-05-06'));
      expect(result.proposals).toHaveLength(1);
      expect(result.conflicts).toEqual([]);
      const late = ripple({
        milestones: [aMilestone('A', '2026-05-05'), given],
        dependencies: [aDependency('A > B', { mode: 'keep-gap', maxLag: 1 })],
        changes: [aChange('A', '2026-05-06')],
      });
      expect(late.proposals).toHaveLength(1);
      expect(late.conflicts).toMatchObject([{ kind: 'too-late', needed: '2026-05-07', actual: '2026-05-20', days: 9 }]);
    });

    test('undated: not moved, not a bound, listed', () => {
      const result = ripple({
        milestones: [
          aMilestone('A', '2026-05-05'),
          aMilestone('U', ''),
          aMilestone('Z', '2026-05-06'),
          aMilestone('N', '', { start: dates('2026-05-04').due }),
        ],
        dependencies: [aDependency('A > U'), aDependency('U > Z')],
        changes: [aChange('A', '2026-05-14')],
      });
      expect(result.shifts).toEqual([]);
      expect(result.undated).toEqual(['N', 'U']);
    });

    test('overridden: reported while broken, not enforced', () => {
      const result = afterA(aMilestone('B', '2026-05-07'), { overridden: true });
      expect(result.shifts).toEqual([]);
      expect(result.conflicts).toEqual([]);
      expect(result.overridden).toEqual([short]);
      expect(result.healed).toEqual([]);
    });

    test('a start after the due day: a point that stays one', () => {
      const upsideDown = { start: dates('2026-05-11').due };
      expect(moved(afterA(aMilestone('B', '2026-05-07', upsideDown)))).toEqual({ B: '2026-05-18..2026-05-14' });
    });
  });

  describe('changed milestones', () => {
    test('take exactly the dates given, whatever they are', () => {
      for (const rest of [{}, { pinned: true }, { role: 'product' }, { state: 'done' }] as const) {
        const result = ripple({
          milestones: [
            aMilestone('A', '2026-05-05'),
            aMilestone('B', '2026-05-07', rest),
            aMilestone('C', '2026-05-08'),
          ],
          dependencies: [aDependency('A > B'), aDependency('B > C')],
          changes: [aChange('A', '2026-05-14'), aChange('B', '2026-05-16')],
        });
        expect(moved(result)).toEqual({ C: '2026-05-15' });
        expect(result.newlyOverridden).toEqual([]);
      }
    });

    test('override what they break', () => {
      const dependency = aDependency('A > B', { lag: 2 });
      const result = ripple({
        milestones: [aMilestone('A', '2026-05-05'), aMilestone('B', '2026-05-07'), aMilestone('C', '2026-05-07')],
        dependencies: [dependency, aDependency('B > C')],
        changes: [aChange('B', '2026-05-06')],
      });
      expect(result.newlyOverridden).toEqual([dependency]);
      expect(result.overridden).toEqual([
        { from: 'A', to: 'B', type: 'FS', kind: 'short', needed: '2026-05-07', actual: '2026-05-06', days: 1 },
      ]);
      expect([result.shifts, result.conflicts]).toEqual([[], []]);
    });

    test('override an exact rule by a later day', () => {
      const milestones = [aMilestone('A', '2026-05-05'), aMilestone('B', '2026-05-05')];
      const dependencies = [aDependency('A > B', { mode: 'exactly' })];
      const result = ripple({ milestones, dependencies, changes: [aChange('B', '2026-05-08')] });
      expect(result.newlyOverridden).toEqual(dependencies);
      expect(result.overridden).toMatchObject([{ kind: 'not-exact', needed: '2026-05-05', days: 3 }]);
    });

    test('do not override the longest gap: it stays a conflict', () => {
      const milestones = [aMilestone('A', '2026-05-05'), aMilestone('B', '2026-05-06')];
      const dependencies = [aDependency('A > B', { maxLag: 2 })];
      const result = ripple({ milestones, dependencies, changes: [aChange('B', '2026-05-12')] });
      expect(result.newlyOverridden).toEqual([]);
      expect(result.conflicts).toEqual([
        { from: 'A', to: 'B', type: 'FS', kind: 'too-late', needed: '2026-05-07', actual: '2026-05-12', days: 3 },
      ]);
    });

    test('override nothing by the dates they had', () => {
      const milestones = [aMilestone('A', '2026-05-08'), aMilestone('B', '2026-05-07')];
      const changes = [{ id: anId('A') }, aChange('B', '2026-05-07')];
      const result = ripple({ milestones, dependencies: [aDependency('A > B')], changes });
      expect([result.newlyOverridden, result.overridden, result.shifts]).toEqual([[], [], []]);
      expect(result.conflicts).toMatchObject([{ from: 'A', to: 'B', kind: 'short' }]);
    });

    test('visit what lies behind by the dates they had', () => {
      expect(moved(afterA(aMilestone('B', '2026-05-01'), {}, { id: anId('A') }))).toEqual({ B: '2026-05-05' });
    });

    test('a milestone that is only visited follows what is before it, as what is behind it does', () => {
      const plan = aPlan({
        milestones: [aMilestone('A', '2026-05-05'), aMilestone('B', '2026-05-01'), aMilestone('C', '2026-05-01')],
        dependencies: [aDependency('A > B'), aDependency('B > C')],
      });
      expect(moved(computeRipple(plan, [aChange('A', '2026-05-06'), { id: anId('B') }]))).toEqual({
        B: '2026-05-06',
        C: '2026-05-06',
      });
    });

    test('keep the start under a new due date, and lose what is given as null', () => {
      const spans = (change: Omit<Change, 'id'>): Ripple =>
        afterA(aMilestone('B', '2026-05-01'), { type: 'SS', lag: 1 }, { id: anId('A'), ...change });
      expect(moved(spans({ due: dates('2026-05-14').due }))).toEqual({ B: '2026-05-04' });
      expect(moved(spans({ start: null }))).toEqual({ B: '2026-05-06' });
      expect(spans({ due: null })).toMatchObject({ shifts: [], undated: ['A'] });
    });

    test('are a bound once they get a date', () => {
      const result = ripple({
        milestones: [aMilestone('A', ''), aMilestone('B', '2026-05-07')],
        dependencies: [aDependency('A > B', { mode: 'keep-gap' })],
        changes: [aChange('A', '2026-05-12')],
      });
      expect(moved(result)).toEqual({ B: '2026-05-12' });
      expect(result.undated).toEqual([]);
    });

    test('outside the plan change nothing', () => {
      const result = ripple({
        milestones: [aMilestone('B', '2026-05-07')],
        dependencies: [aDependency('A > B')],
        changes: [aChange('A', '2026-05-12')],
      });
      expect(result).toMatchObject({ shifts: [], conflicts: [], undated: [] });
    });
  });

  test('heals an overridden dependency whose rule holds again', () => {
    const dependency = aDependency('A > B', { overridden: true });
    const given = {
      milestones: [aMilestone('A', '2026-05-12'), aMilestone('B', '2026-05-07')],
      dependencies: [dependency],
    };
    const healedBy = (...changes: Change[]): Ripple => ripple({ ...given, changes });
    expect(healedBy(aChange('A', '2026-05-06'))).toMatchObject({ healed: [dependency], overridden: [] });
    expect(healedBy(aChange('B', '2026-05-12'))).toMatchObject({ healed: [dependency], overridden: [] });
    expect(healedBy(aChange('A', '2026-05-11'))).toMatchObject({ healed: [], overridden: [{ days: 2 }] });
  });

  test('judges only dependencies whose successor it came to and whose end moved', () => {
    const result = ripple({
      milestones: ['A', 'B', 'C', 'D'].map((id) => aMilestone(id, '2026-05-07', { pinned: id === 'B' })),
      dependencies: [aDependency('A > B'), aDependency('C > B', { lag: 1 }), aDependency('C > D', { lag: 1 })],
      changes: [aChange('A', '2026-05-08')],
    });
    expect(result.conflicts).toMatchObject([{ from: 'A', to: 'B' }]);
    expect(result.shifts).toEqual([]);
  });

  test('names the start day that a broken start needs', () => {
    const pinned = aMilestone('B', '2026-05-08..2026-05-12', { pinned: true });
    expect(afterA(pinned, { lag: 1 }).conflicts).toMatchObject([
      { kind: 'short', needed: '2026-05-18', actual: '2026-05-08', days: 6 },
    ]);
    expect(afterA(pinned, { type: 'FF' }).conflicts).toMatchObject([
      { kind: 'short', needed: '2026-05-14', actual: '2026-05-12', days: 2 },
    ]);
  });

  test('traces each shift by the smallest id that decides', () => {
    const result = ripple({
      milestones: ['A', 'M', 'N', 'O', 'Z'].map((id) => aMilestone(id, '2026-05-05')),
      dependencies: [
        aDependency('A > O'),
        aDependency('A > N'),
        aDependency('A > M'),
        aDependency('O > Z', { lag: 1 }),
        aDependency('N > Z', { lag: 1 }),
        aDependency('M > Z'),
      ],
      changes: [aChange('A', '2026-05-06')],
    });
    expect(result.shifts.map(({ id, via }) => [id, via.join(' ')])).toEqual([
      ['M', 'A M'],
      ['N', 'A N'],
      ['O', 'A O'],
      ['Z', 'A N Z'],
    ]);
  });

  test('leaves the links of a cycle out, reports it and moves all else', () => {
    const result = ripple({
      milestones: ['A', 'C', 'B', 'D', 'Z'].map((id) => aMilestone(id, '2026-05-05')),
      dependencies: ['A > B', 'B > C', 'C > D', 'D > B', 'C > B', 'D > Z', 'Z > Z'].map((ends) => aDependency(ends)),
      changes: [aChange('A', '2026-05-06'), aChange('D', '2026-05-08')],
    });
    expect(result.cycles).toEqual([['B', 'C'], ['Z']]);
    expect(moved(result)).toEqual({ B: '2026-05-06', Z: '2026-05-08' });
    expect([result.conflicts, result.newlyOverridden]).toEqual([[], []]);
  });

  test('refuses a calendar that the plan lacks', () => {
    expect(() => ripple({ milestones: [aMilestone('A-7', '', { calendar: 'moon' })], changes: [] })).toThrow(
      'Cannot schedule "A-7": its calendar "moon" is not in the plan',
    );
  });
});
