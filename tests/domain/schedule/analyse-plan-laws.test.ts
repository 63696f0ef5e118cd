import { fc } from '../../support/fast-check';
import { dayFromNumber, dayNumber } from '../../../src/domain/calendar/calendar-date';
import { nthWorkday, workdaysUpTo } from '../../../src/domain/calendar/work-calendar';
import { analysePlan } from '../../../src/domain/schedule/analyse-plan';
import { calendarOf } from '../../../src/domain/schedule/calendar-of';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Change, Dependency, Milestone, MilestoneId, Plan } from '../../../src/domain/schedule/plan';
import type { Ripple } from '../../../src/domain/schedule/ripple';
import { aDay } from '../../support/a-day';
import { aCalendar, anId, aPlan } from '../../support/a-plan';
import { analyseNaively } from './analyse-naively';

const weeks = { default: [1, 2, 3, 4, 5], sixDays: [1, 2, 3, 4, 5, 6], sunday: [7, 1, 2, 3, 4] } as const;
const holidays = ['2026-05-14', '2026-05-25', '2026-06-04'];
const calendars = new Map(Object.entries(weeks).map(([name, week]) => [name, aCalendar(week, holidays)]));
const manyRuns = { numRuns: 500 };

const firstDay = dayNumber(aDay('2026-05-04'));
const days = fc.nat(40).map((day) => dayFromNumber(firstDay + day));
const ids = ['F', 'B', 'H', 'A', 'E', 'C', 'G', 'D'].map(anId);

/** Dated on any day, or reckoned, or neither. */
const placements = fc.oneof(
  { weight: 2, arbitrary: days.map((due) => ({ due })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(days, fc.nat(9))
      .map(([start, length]) => ({ start, due: dayFromNumber(dayNumber(start) + length) })),
  },
  {
    weight: 8,
    arbitrary: fc.record({ duration: fc.nat(6), notBefore: fc.option(days, { nil: undefined, freq: 3 }) }),
  },
  { weight: 1, arbitrary: fc.constant({}) },
);

const anyMilestone = (id: MilestoneId): fc.Arbitrary<Milestone> =>
  fc
    .record({
      placement: placements,
      state: fc.constantFrom('todo', 'todo', 'todo', 'doing', 'done'),
      pinned: fc.constantFrom(false, false, false, true),
      calendar: fc.constantFrom(...Object.keys(weeks)),
    })
    .map(({ placement, ...rest }) => ({ id, role: 'marketing', ...rest, ...placement }));

const dependencies = fc.uniqueArray(
  fc
    .record({
      ends: fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b),
      type: fc.constantFrom('FS', 'FS', 'SS', 'FF', 'SF'),
      lag: fc.oneof(fc.constant(0), fc.integer({ min: -4, max: 4 })),
      mode: fc.constantFrom('at-least', 'exactly', 'keep-gap'),
      overridden: fc.constantFrom(false, false, false, true),
    })
    .map(({ ends: [a, b], ...rest }): Dependency => {
      const end = (index: number): MilestoneId => ids[index] ?? anId('');
      return { from: end(Math.min(a, b)), to: end(Math.max(a, b)), ...rest };
    }),
  { selector: ({ from, to, type }) => `${from}${to}${type}`, maxLength: 16 },
);

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    milestones: fc.tuple(...ids.map(anyMilestone)),
    dependencies,
    projectStart: fc.option(days, { nil: undefined, freq: 4 }),
    end: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  })
  .map((parts) => aPlan({ calendars, ...parts }));

/** Work of at least a day that starts when it can, written down with the dates it then has. */
const onTime: fc.Arbitrary<Plan> = fc
  .record({
    plan: anyPlan,
    durations: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: ids.length, maxLength: ids.length }),
  })
  .map(({ plan, durations }) => {
    const milestones = plan.milestones.map(({ id, calendar, pinned }, index): Milestone => ({
      ...{ id, calendar, pinned, role: 'marketing', state: 'todo' },
      duration: durations[index],
    }));
    const work = aPlan({
      calendars,
      projectStart: aDay('2026-05-04'),
      milestones,
      dependencies: plan.dependencies.map((one): Dependency => ({ ...one, mode: 'at-least', overridden: false })),
    });
    const analysis = analysePlan(work);
    return {
      ...work,
      milestones: milestones.map((one) => {
        const early = analysis.get(one.id);
        return { ...one, start: early?.earlyStart, due: early?.earlyFinish };
      }),
    };
  });

describe('analysePlan', () => {
  test('agrees with a solver that tries one slip after the other until nothing changes', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(Object.fromEntries(analysePlan(plan))).toEqual(analyseNaively(plan, { weeks, holidays }));
      }),
      manyRuns,
    );
  });

  test('agrees with the longest of all paths', () => {
    fc.assert(
      fc.property(onTime, (dated) => {
        const oneCalendar = dated.milestones.map(({ id, duration = 0 }): Milestone => ({
          ...{ id, duration, calendar: 'default', pinned: false, role: 'marketing', state: 'todo' },
        }));
        const plan = { ...dated, milestones: oneCalendar };
        const { starts, tails } = longestPaths(plan);
        const length = Math.max(...plan.milestones.map(({ id, duration = 0 }) => (starts.get(id) ?? 0) + duration));
        const floats = plan.milestones.map(({ id }) => [id, length - (starts.get(id) ?? 0) - (tails.get(id) ?? 0)]);
        const analysis = [...analysePlan(plan)].map(([id, { totalFloat }]) => [id, totalFloat]);
        expect(Object.fromEntries(analysis)).toEqual(Object.fromEntries(floats));
      }),
    );
  });

  test('gives a free float by which a milestone slips and moves nobody, and a day more moves somebody', () => {
    fc.assert(
      fc.property(onTime, fc.constantFrom(...ids), (plan, id) => {
        const { freeFloat } = analysePlan(plan).get(id) ?? { freeFloat: NaN };
        expect(touched(slip(plan, id, freeFloat))).toBe(false);
        const gates = plan.dependencies.some(({ from }) => from === id);
        expect(touched(slip(plan, id, freeFloat + 1))).toBe(gates);
      }),
      manyRuns,
    );
  });

  test('gives a total float by which a milestone slips and the plan ends as before, and a day more does not', () => {
    fc.assert(
      fc.property(onTime, fc.constantFrom(...ids), (plan, id) => {
        const { totalFloat, lateStart, lateFinish } = analysePlan(plan).get(id) ?? { totalFloat: NaN };
        fc.pre(plan.milestones.some((one) => one.id === id && !one.pinned));
        expect(isLate(plan, { id, start: lateStart, due: lateFinish })).toBe(false);
        expect(isLate(plan, slipOf(plan, id, totalFloat + 1))).toBe(true);
      }),
      manyRuns,
    );
  });

  test('does not depend on the order of milestones and dependencies, and leaves its input as it was', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const before = structuredClone(plan);
        const other = {
          ...plan,
          milestones: plan.milestones.toReversed(),
          dependencies: plan.dependencies.toReversed(),
        };
        expect([...analysePlan(other)]).toEqual([...analysePlan(plan)]);
        expect(plan).toEqual(before);
      }),
    );
  });

  test('says the same of a plan that has been given its early dates', () => {
    fc.assert(
      fc.property(onTime, (dated) => {
        const reckoned = dated.milestones.map((one): Milestone => ({ ...one, start: undefined, due: undefined }));
        expect(analysePlan(dated)).toEqual(analysePlan({ ...dated, milestones: reckoned }));
      }),
    );
  });
});

function slipOf(plan: Plan, id: MilestoneId, by: number): Change {
  const milestone = plan.milestones.find((one) => one.id === id);
  if (milestone?.start === undefined || milestone.due === undefined) throw new Error(`Cannot slip "${id}": undated`);
  const calendar = calendarOf(plan, milestone);
  const later = (day: typeof milestone.due): typeof day => nthWorkday(calendar, workdaysUpTo(calendar, day) + by);
  return { id, start: later(milestone.start), due: later(milestone.due) };
}

function slip(plan: Plan, id: MilestoneId, by: number): Ripple {
  return computeRipple(plan, [slipOf(plan, id, by)]);
}

function touched({ shifts, conflicts }: Ripple): boolean {
  return shifts.length + conflicts.length > 0;
}

/** Something ends after the plan does, or cannot move and would have to. */
function isLate(plan: Plan, change: Change): boolean {
  const end = plan.milestones.map(({ due = '' }) => due).reduce((a, b) => (a > b ? a : b));
  const { shifts, conflicts } = computeRipple(plan, [change]);
  const ends = [change.due ?? '', ...shifts.map(({ to }) => to.due)];
  return conflicts.length > 0 || ends.some((day) => day > end);
}

/** By hand through every path: how early each can start, and how long the plan still takes from its start on. */
function longestPaths({ milestones, dependencies }: Plan): Record<'starts' | 'tails', Map<MilestoneId, number>> {
  const lengths = new Map(milestones.map(({ id, duration = 0 }) => [id, duration]));
  const lengthOf = (id: MilestoneId): number => lengths.get(id) ?? NaN;
  const between = ({ from, to, type, lag }: Dependency): number =>
    lag + (type.startsWith('F') ? lengthOf(from) : 0) - (type.endsWith('F') ? lengthOf(to) : 0);
  const startOf = (id: MilestoneId): number =>
    Math.max(0, ...dependencies.filter(({ to }) => to === id).map((one) => startOf(one.from) + between(one)));
  const tailOf = (id: MilestoneId): number =>
    Math.max(
      lengthOf(id),
      ...dependencies.filter(({ from }) => from === id).map((one) => between(one) + tailOf(one.to)),
    );
  return {
    starts: new Map(milestones.map(({ id }) => [id, startOf(id)])),
    tails: new Map(milestones.map(({ id }) => [id, tailOf(id)])),
  };
}
