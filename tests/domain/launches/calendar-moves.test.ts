import { calendarMoves } from '../../../src/domain/launches/calendar-moves';
import { planAfter } from '../../../src/domain/launches/plan-after';
import { brokenRules } from '../../../src/domain/launches/templates/broken-rules';
import type { WorkCalendar } from '../../../src/domain/calendar/work-calendar';
import type { Dependency, Milestone, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { aCalendar, aDependency, aMilestone, anId, aPlan } from '../../support/a-plan';
import { fc } from '../../support/fast-check';

const week = [1, 2, 3, 4, 5] as const;
/** Thursday 14 May (Ascension Day) and Monday 25 May 2026 are free. */
const german = aCalendar(week, ['2026-05-14', '2026-05-25']);
const plain = aCalendar(week);

function under(calendar: WorkCalendar, plan: Plan): Plan {
  return { ...plan, calendars: new Map([['default', calendar]]) };
}

function moves(plan: Plan, { from = plain, to = german }: { from?: WorkCalendar; to?: WorkCalendar } = {}) {
  return calendarMoves({ before: under(from, plan), now: under(to, plan) });
}

/** One milestone alone: `2026-05-14` or `start..due` before and after; undefined: it stays. */
function moved(span: string, rest: Partial<Omit<Milestone, 'id'>> = {}, calendars = {}): string | undefined {
  const [shift] = moves(aPlan({ milestones: [aMilestone('a', span, rest)] }), calendars).shifts;
  return shift && (shift.to.start === undefined ? shift.to.due : `${shift.to.start}..${shift.to.due}`);
}

describe('calendarMoves', () => {
  test.each([
    { what: 'a day that has become free', span: '2026-05-14', to: '2026-05-15' },
    { what: 'a day that stays worked', span: '2026-05-13', to: undefined },
    { what: 'a Saturday, free before', span: '2026-05-16', to: undefined },
    { what: 'work over a new holiday', span: '2026-05-13..2026-05-19', to: '2026-05-13..2026-05-20' },
    { what: 'work that begins on it', span: '2026-05-14..2026-05-15', to: '2026-05-15..2026-05-18' },
    { what: 'work that ends on it', span: '2026-05-13..2026-05-14', to: '2026-05-13..2026-05-15' },
    { what: 'work beside it', span: '2026-05-18..2026-05-20', to: undefined },
    { what: 'work on a weekend', span: '2026-05-16..2026-05-17', to: undefined },
    { what: 'work up to a Saturday, beside it', span: '2026-05-18..2026-05-23', to: undefined },
  ])('$what: $span becomes $to', ({ span, to }) => {
    expect(moved(span)).toBe(to);
  });

  test('gives work its day back when a holiday goes', () => {
    expect(moved('2026-05-13..2026-05-19', {}, { from: german, to: plain })).toBe('2026-05-13..2026-05-18');
    expect(moved('2026-05-15', {}, { from: german, to: plain })).toBeUndefined();
  });

  test('leaves the start of work under way, and what is done or pinned', () => {
    expect(moved('2026-05-14..2026-05-15', { state: 'doing' })).toBe('2026-05-14..2026-05-18');
    expect(moved('2026-05-14', { state: 'done' })).toBeUndefined();
    expect(moved('2026-05-14', { pinned: true })).toBeUndefined();
  });

  test('proposes for product, and moves nothing behind it', () => {
    const plan = aPlan({
      milestones: [aMilestone('freeze', '2026-05-14', { role: 'product' }), aMilestone('brief', '2026-05-18')],
      dependencies: [aDependency('freeze > brief', { mode: 'keep-gap' })],
    });

    expect(moves(plan)).toMatchObject({
      shifts: [],
      proposals: [{ id: 'freeze', to: { due: '2026-05-15' }, days: 1, via: ['freeze'] }],
    });
  });

  test('follows dependencies whose days have become fewer', () => {
    const plan = aPlan({
      milestones: [
        aMilestone('freeze', '2026-05-12', { role: 'product' }),
        aMilestone('brief', '2026-05-15'),
        aMilestone('assets', '2026-05-18'),
        aMilestone('far', '2026-06-12'),
      ],
      dependencies: [
        aDependency('freeze > brief', { lag: 3, mode: 'exactly' }),
        aDependency('brief > assets', { lag: 1 }),
        aDependency('assets > far'),
      ],
    });

    const { shifts, proposals, newlyOverridden } = moves(plan);

    expect(shifts).toMatchObject([
      { id: 'assets', from: { due: '2026-05-18' }, to: { due: '2026-05-19' }, days: 1, via: ['brief', 'assets'] },
      { id: 'brief', to: { due: '2026-05-18' }, days: 1, via: ['brief'] },
    ]);
    expect([proposals, newlyOverridden]).toEqual([[], []]);
  });

  test('follows what was laid by itself, without putting a dependency out of force', () => {
    const plan = aPlan({
      milestones: [
        aMilestone('copy', '2026-05-14'),
        aMilestone('legal', '2026-05-14'),
        aMilestone('ads', '2026-05-15'),
      ],
      dependencies: [aDependency('copy > legal'), aDependency('legal > ads', { lag: 1, mode: 'exactly' })],
    });

    const { shifts, newlyOverridden, conflicts } = moves(plan);

    expect(shifts.map(({ id, to }) => [id, to.due])).toEqual([
      ['ads', '2026-05-18'],
      ['copy', '2026-05-15'],
      ['legal', '2026-05-15'],
    ]);
    expect([newlyOverridden, conflicts]).toEqual([[], []]);
  });

  test('leaves what was broken before, and is broken no otherwise', () => {
    const plan = aPlan({
      milestones: [aMilestone('freeze', '2026-05-07'), aMilestone('brief', '2026-05-05')],
      dependencies: [aDependency('freeze > brief')],
    });

    expect(moves(plan).shifts).toEqual([]);
  });

  test('moves a project that changes its calendar, and no other', () => {
    const milestones = [aMilestone('here', '2026-05-14'), aMilestone('there', '2026-05-14')];
    const calendars = new Map([
      ['default', plain],
      ['de', german],
    ]);
    const before = aPlan({ calendars, milestones });
    const now = aPlan({
      calendars,
      milestones: [{ ...aMilestone('here', '2026-05-14'), calendar: 'de' }, ...milestones.slice(1)],
    });

    expect(calendarMoves({ before, now }).shifts).toMatchObject([{ id: 'here', to: { due: '2026-05-15' } }]);
  });

  test('keeps nothing of the milestone by which dependencies are looked at', () => {
    const plan = aPlan({ milestones: [aMilestone('undated', ''), aMilestone('a', '2026-05-14')] });

    expect(moves(plan).undated).toEqual(['undated']);
  });
});

const someDay = fc.nat(30).map((offset) => `2026-05-${String(1 + offset).padStart(2, '0')}`);
const someSpan = fc
  .tuple(someDay, someDay, fc.boolean())
  .map(([one, other, isBar]) => (isBar ? [one, other].sort().join('..') : one));
const ids = ['a', 'b', 'c', 'd', 'e'];
const anyPlan = fc
  .record({
    spans: fc.array(someSpan, { minLength: 5, maxLength: 5 }),
    roles: fc.array(fc.constantFrom('marketing' as const, 'product' as const), { minLength: 5, maxLength: 5 }),
    states: fc.array(fc.constantFrom('todo' as const, 'doing' as const, 'done' as const), {
      minLength: 5,
      maxLength: 5,
    }),
    pins: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    ends: fc.uniqueArray(
      fc.tuple(fc.nat(4), fc.nat(4)).filter(([from, to]) => from < to),
      { selector: String, maxLength: 6 },
    ),
    lag: fc.integer({ min: -2, max: 3 }),
    mode: fc.constantFrom<Dependency['mode']>('at-least', 'exactly', 'keep-gap'),
  })
  .map(({ spans, roles, states, pins, ends, lag, mode }) =>
    aPlan({
      milestones: ids.map((id, index) =>
        aMilestone(id, spans[index] ?? '', {
          role: roles[index] ?? 'marketing',
          state: states[index] ?? 'todo',
          pinned: pins[index] ?? false,
        }),
      ),
      dependencies: ends.map(([from, to]) => aDependency(`${ids[from] ?? ''} > ${ids[to] ?? ''}`, { lag, mode })),
    }),
  );
const anyHolidays = fc.uniqueArray(someDay, { maxLength: 6 }).map((days) => aCalendar(week, days));

describe('calendarMoves, for any plan and calendars', () => {
  test('the same calendars imply nothing', () => {
    fc.assert(
      fc.property(anyPlan, anyHolidays, (plan, calendar) => {
        const { shifts, proposals, healed, newlyOverridden } = moves(plan, { from: calendar, to: calendar });

        expect([shifts, proposals, healed, newlyOverridden]).toEqual([[], [], [], []]);
      }),
    );
  });

  test('nothing moves but marketing that is neither done nor pinned, and nothing is left on a day that became free', () => {
    fc.assert(
      fc.property(anyPlan, anyHolidays, anyHolidays, (plan, from, to) => {
        const { shifts } = moves(plan, { from, to });
        const after = planAfter(plan, { changes: [], shifts });

        const byId = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
        const movers = shifts.map(({ id }) => byId.get(id));
        expect(movers.filter((one) => one?.role !== 'marketing' || one.pinned || one.state === 'done')).toEqual([]);
        const stuck = after.milestones.filter(
          ({ role, pinned, state, due }) =>
            role === 'marketing' && !pinned && state !== 'done' && due && isFree(to, due) && !isFree(from, due),
        );
        expect(stuck).toEqual([]);
      }),
    );
  });

  test('no dependency of a free successor is broken anew', () => {
    fc.assert(
      fc.property(anyPlan, anyHolidays, anyHolidays, (plan, from, to) => {
        const todo = { ...plan, milestones: plan.milestones.map((one) => ({ ...one, state: 'todo' as const })) };
        const { shifts, proposals } = moves(todo, { from, to });
        const before = new Set(brokenRules(under(from, todo)).map(({ from: a, to: b }) => `${a} ${b}`));

        const after = brokenRules(under(to, planAfter(todo, { changes: [], shifts })));

        const proposed = new Set(proposals.map(({ id }) => id));
        const free = new Set(
          todo.milestones.filter(({ pinned, role }) => !pinned && role === 'marketing').map(({ id }) => id),
        );
        // Two dependencies that each ask for another day exactly cannot both hold.
        const isExact = todo.dependencies.some(({ mode }) => mode === 'exactly');
        const news = after.filter(({ from: a, to: b }) => !before.has(`${a} ${b}`));
        expect(news.filter(({ to: b }) => !isExact && free.has(b) && !proposed.has(b))).toEqual([]);
      }),
    );
  });
});

function isFree(calendar: WorkCalendar, due: string): boolean {
  const alone = aPlan({ milestones: [aMilestone('a', due)] });
  const [shift] = calendarMoves({
    before: under(aCalendar([1, 2, 3, 4, 5, 6, 7]), alone),
    now: under(calendar, alone),
  }).shifts;
  return shift !== undefined && shift.from.due === aDay(due) && shift.id === anId('a');
}
