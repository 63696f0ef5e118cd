import { fc } from '../../support/fast-check';
import { analysePlan } from '../../../src/domain/schedule/analyse-plan';
import type { Change, Dependency, Milestone, MilestoneId, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { analyseNaively } from './analyse-naively';
import type { FactualPlan } from './any-plan';
import { factualPlans, ids, made } from './any-plan';
import { tellNaively } from './judge-naively';
import { nameOf, numberOf, slowCalendar } from './slow-calendar';

const anyPlan = factualPlans({ dated: 4, reckoned: 8, undated: 1 });

/** Work of at least a day, without dates, on one calendar or on several. */
const work = (calendarNames: readonly string[]): fc.Arbitrary<FactualPlan> =>
  fc
    .record({
      given: factualPlans({ dated: 0, reckoned: 1, undated: 0 }),
      durations: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: ids.length, maxLength: ids.length }),
      calendars: fc.array(fc.constantFrom(...calendarNames), { minLength: ids.length, maxLength: ids.length }),
    })
    .map(({ given: { plan, facts }, durations, calendars }) => {
      const milestones = plan.milestones.map(({ id, pinned }, index): Milestone => ({
        ...{ id, pinned, role: 'marketing', state: 'todo' },
        ...{ calendar: calendars[index] ?? 'default', duration: durations[index] },
      }));
      const dependencies = plan.dependencies.map(({ from, to, type, lag }): Dependency => ({
        ...{ from, to, type, lag, mode: 'at-least', overridden: false },
      }));
      const projectStart = aDay('2026-05-04');
      return { facts, plan: { ...plan, projectStart, end: undefined, milestones, dependencies } };
    });

/** Work that starts when it can, written down with the dates it then has. */
const onTime = work(['default', 'other', 'third']).map((given): FactualPlan => placed(given, 'early'));

function placed({ plan, facts }: FactualPlan, when: 'early' | 'late'): FactualPlan {
  const analysis = analysePlan(plan);
  const milestones = plan.milestones.map((one): Milestone => {
    const found = analysis.get(one.id);
    const span = when === 'early' ? [found?.earlyStart, found?.earlyFinish] : [found?.lateStart, found?.lateFinish];
    return { ...one, start: span[0], due: span[1] };
  });
  return { facts, plan: { ...plan, milestones } };
}

const manyRuns = { numRuns: 300 };

describe('analysePlan', () => {
  test('agrees with a solver that tries one slip after the other until nothing changes', () => {
    fc.assert(
      fc.property(anyPlan, (given) => {
        expect(Object.fromEntries(analysePlan(given.plan))).toEqual(analyseNaively(given));
      }),
      { numRuns: 500 },
    );
  });

  test('agrees with the longest of all paths', () => {
    fc.assert(
      fc.property(work(['default']), ({ plan }) => {
        fc.pre(!hasCircle(plan));
        const free = { ...plan, milestones: plan.milestones.map((one) => ({ ...one, pinned: false })) };
        const { starts, tails } = longestPaths(free);
        const length = Math.max(...free.milestones.map(({ id, duration = 0 }) => (starts.get(id) ?? 0) + duration));
        const floats = free.milestones.map(({ id }) => [id, length - (starts.get(id) ?? 0) - (tails.get(id) ?? 0)]);
        const analysis = [...analysePlan(free)].map(([id, { totalFloat }]) => [id, totalFloat]);
        expect(Object.fromEntries(analysis)).toEqual(Object.fromEntries(floats));
      }),
    );
  });

  test('gives a free float by which a milestone slips and moves nobody, and a day more moves somebody', () => {
    fc.assert(
      fc.property(onTime, fc.constantFrom(...ids), (given, id) => {
        const { freeFloat } = analysePlan(given.plan).get(id) ?? { freeFloat: NaN };
        expect(touches(given, slipOf(given, id, freeFloat))).toBe(false);
        fc.pre(!hasCircle(given.plan));
        const gates = given.plan.dependencies.some(({ from }) => from === id);
        expect(touches(given, slipOf(given, id, freeFloat + 1))).toBe(gates);
      }),
      manyRuns,
    );
  });

  test('gives a total float by which a milestone slips and the plan ends as before, and a day more does not', () => {
    fc.assert(
      fc.property(onTime, fc.constantFrom(...ids), (given, id) => {
        const { totalFloat, lateStart, lateFinish } = analysePlan(given.plan).get(id) ?? { totalFloat: NaN };
        fc.pre(given.plan.milestones.some((one) => one.id === id && !one.pinned));
        expect(isLate(given, { id, start: lateStart, due: lateFinish })).toBe(false);
        expect(isLate(given, slipOf(given, id, totalFloat + 1))).toBe(true);
      }),
      manyRuns,
    );
  });

  test('gives late dates that all together break no rule and end no later', () => {
    fc.assert(
      fc.property(onTime, (given) => {
        const late = placed(given, 'late');
        const visits = late.plan.milestones.map(({ id }) => ({ id }));
        expect(tellNaively(late, visits)).toMatchObject({ shifts: [], conflicts: [] });
        expect(endOf(late.plan)).toBe(endOf(given.plan));
      }),
      manyRuns,
    );
  });

  test('says the same where one calendar goes by several names', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan, facts }) => {
        const alike = Object.keys(facts).map((name) => [name, made(facts['default'])] as const);
        const apart = { ...plan, calendars: new Map(alike) };
        const together = plan.milestones.map((one): Milestone => ({ ...one, calendar: 'default' }));
        expect(analysePlan(apart)).toEqual(analysePlan({ ...apart, milestones: together }));
      }),
    );
  });

  test('does not depend on the order of milestones and dependencies, and leaves its input as it was', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan }) => {
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
      fc.property(onTime, ({ plan }) => {
        const reckoned = plan.milestones.map((one): Milestone => ({ ...one, start: undefined, due: undefined }));
        expect(analysePlan(plan)).toEqual(analysePlan({ ...plan, milestones: reckoned }));
      }),
    );
  });
});

function slipOf({ plan, facts }: FactualPlan, id: MilestoneId, by: number): Change {
  const milestone = plan.milestones.find((one) => one.id === id);
  const rules = facts[milestone?.calendar ?? ''];
  if (milestone?.start === undefined || milestone.due === undefined || rules === undefined) {
    throw new Error(`Cannot slip "${id}": undated, or without a calendar`);
  }
  const { upTo, nth } = slowCalendar(rules);
  const later = (day: typeof milestone.due): typeof day => nameOf(nth(upTo(numberOf(day)) + by));
  return { id, start: later(milestone.start), due: later(milestone.due) };
}

function touches(given: FactualPlan, change: Change): boolean {
  const { shifts, conflicts } = tellNaively(given, [change]);
  return shifts.length + conflicts.length > 0;
}

/** Something ends after the plan does, or cannot move and would have to. */
function isLate(given: FactualPlan, change: Change): boolean {
  const { shifts, conflicts } = tellNaively(given, [change]);
  const ends = [change.due ?? '', ...shifts.map(({ to }) => to.due)];
  return conflicts.length > 0 || ends.some((day) => day > endOf(given.plan));
}

function endOf({ milestones }: Plan): string {
  return milestones.map(({ due = '' }) => due).reduce((a, b) => (a > b ? a : b));
}

function hasCircle({ dependencies }: Plan): boolean {
  const position = new Map(ids.map((id, index) => [id, index]));
  return dependencies.some(({ from, to }) => (position.get(from) ?? 0) > (position.get(to) ?? 0));
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
