import { fc } from '../../support/fast-check';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Change, Milestone, MilestoneId, Plan } from '../../../src/domain/schedule/plan';
import type { Ripple } from '../../../src/domain/schedule/ripple';
import { standingOf } from '../../../src/domain/schedule/standing-of';
import type { FactualPlan } from './any-plan';
import { anId } from '../../support/a-plan';
import { days, factualPlans, ids } from './any-plan';
import { circlesNaively } from './circles-naively';
import { tellNaively } from './judge-naively';

interface Given extends FactualPlan {
  readonly changes: readonly Change[];
}

/** A new day, none any more, or nothing said of it; a change that says nothing at all is a visit. */
const anyChange = fc
  .record({
    id: fc.constantFrom(...ids),
    start: fc.option(fc.option(days, { nil: null, freq: 6 }), { nil: undefined }),
    due: fc.option(fc.option(days, { nil: null, freq: 6 }), { nil: undefined, freq: 4 }),
  })
  .map(({ id, start, due }): Change => ({
    id,
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
  }));

const anyGiven: fc.Arbitrary<Given> = fc
  .tuple(
    factualPlans({ dated: 12, reckoned: 1, undated: 1 }),
    fc.uniqueArray(anyChange, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
  )
  .map(([given, changes]) => ({ ...given, changes }));

/** Nothing holds anything back: what is not begun moves, what is under way stretches. */
const lively = anyGiven.map((given): Given => ({
  ...given,
  plan: {
    ...given.plan,
    milestones: given.plan.milestones.map((one, index): Milestone => ({
      ...{ ...one, role: 'marketing', pinned: false },
      state: index % 2 === 0 ? 'doing' : 'todo',
    })),
    dependencies: given.plan.dependencies.map((one) => ({ ...one, overridden: false })),
  },
}));

/** The plan with all that the ripple asks to store. */
function applied({ plan, changes }: Given, ripple: Ripple): Plan {
  const dates = new Map<MilestoneId, Omit<Change, 'id'>>(changes.map((change) => [change.id, change]));
  for (const { id, to } of ripple.shifts) dates.set(id, to);
  const lifted = new Set(ripple.healed);
  const overridden = new Set(ripple.newlyOverridden);
  const kept = <T>(day: T | null | undefined, before: T | undefined): T | undefined =>
    day === undefined ? before : (day ?? undefined);
  return {
    ...plan,
    milestones: plan.milestones.map((milestone) => ({
      ...milestone,
      start: kept(dates.get(milestone.id)?.start, milestone.start),
      due: kept(dates.get(milestone.id)?.due, milestone.due),
    })),
    dependencies: plan.dependencies.map((one) => ({
      ...one,
      overridden: overridden.has(one) || (one.overridden && !lifted.has(one)),
    })),
  };
}

function behind(plan: Plan, changes: readonly Change[]): Set<MilestoneId> {
  const reached = new Set(changes.map(({ id }) => id));
  for (const id of reached) for (const { from, to } of plan.dependencies) if (from === id) reached.add(to);
  return reached;
}

const manyRuns = { numRuns: 400 };

describe('computeRipple', () => {
  test('tells what a solver tells that repeats the written rules until nothing changes', () => {
    fc.assert(
      fc.property(fc.oneof(anyGiven, lively), ({ changes, ...given }) => {
        const { cycles, ...told } = computeRipple(given.plan, changes);
        expect(told).toEqual(tellNaively(given, changes));
        expect(cycles.map(([first, ...rest]) => [first, rest.length + 1])).toEqual(circlesNaively(given.plan));
      }),
      { numRuns: 700 },
    );
  });

  test('reports circles as ways along dependencies, from their smallest id', () => {
    fc.assert(
      fc.property(anyGiven, ({ plan, changes }) => {
        const linked = new Set(plan.dependencies.map(({ from, to }) => `${from} ${to}`));
        for (const cycle of computeRipple(plan, changes).cycles) {
          expect(cycle.every((id, index) => linked.has(`${id} ${cycle[(index + 1) % cycle.length] ?? ''}`))).toBe(true);
          expect(cycle.toSorted()[0]).toBe(cycle[0]);
        }
      }),
    );
  });

  test('moves nothing when it is computed again', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const after = applied(given, computeRipple(given.plan, given.changes));
        expect(computeRipple(after, given.changes).shifts).toEqual([]);
      }),
      manyRuns,
    );
  });

  test('does not depend on the order of milestones, dependencies and changes', () => {
    fc.assert(
      fc.property(anyGiven, fc.infiniteStream(fc.nat()), ({ plan, changes }, random) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, place: Number(random.next().value) }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const other = {
          ...plan,
          milestones: shuffled(plan.milestones),
          dependencies: shuffled(plan.dependencies),
        };
        expect(computeRipple(other, shuffled(changes))).toEqual(computeRipple(plan, changes));
      }),
    );
  });

  test('is not touched by dependencies and changes that name milestones outside the plan', () => {
    fc.assert(
      fc.property(anyGiven, ({ plan, changes }) => {
        const outside = anId('X');
        const stray = plan.dependencies.flatMap((one) => [
          { ...one, from: outside },
          { ...one, to: outside },
        ]);
        const other = { ...plan, dependencies: [...stray, ...plan.dependencies] };
        expect(computeRipple(other, [{ id: outside, due: null }, ...changes])).toEqual(computeRipple(plan, changes));
      }),
    );
  });

  test('leaves its input as it was', () => {
    fc.assert(
      fc.property(anyGiven, ({ plan, changes }) => {
        const before = structuredClone({ plan, changes });
        computeRipple(plan, changes);
        expect({ plan, changes }).toEqual(before);
      }),
    );
  });

  test('moves only what lies behind a change and may move, each by a chain of dependencies', () => {
    fc.assert(
      fc.property(anyGiven, ({ plan, changes }) => {
        const reached = behind(plan, changes);
        const changed = changes.map(({ id }) => id);
        const given = changes.filter(({ start, due }) => start !== undefined || due !== undefined).map(({ id }) => id);
        const linked = new Set(plan.dependencies.map(({ from, to }) => `${from} ${to}`));
        for (const { id, via } of computeRipple(plan, changes).shifts) {
          const milestone = plan.milestones.find((one) => one.id === id);
          expect(reached).toContain(id);
          expect(given).not.toContain(id);
          expect(milestone?.pinned).toBe(false);
          expect(milestone?.due).toBeDefined();
          expect(milestone?.state).not.toBe('done');
          expect(plan.productDates === 'move' || milestone?.role === 'marketing').toBe(true);
          expect(changed).toContain(via[0]);
          expect(via.at(-1)).toBe(id);
          expect(via.slice(1).every((to, index) => linked.has(`${via[index] ?? ''} ${to}`))).toBe(true);
        }
      }),
      manyRuns,
    );
  });

  test('leaves no rule in force short for what it moved', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const ripple = computeRipple(given.plan, given.changes);
        const after = applied(given, ripple);
        const moved = new Set(ripple.shifts.map(({ id }) => id));
        // Work under way keeps its start, so a rule on its start may stay short; those in a circle bind nobody.
        const circles = new Set(ripple.cycles.flat());
        const mayStart = after.milestones.filter(({ id, state }) => moved.has(id) && state === 'todo');
        const inForce = after.dependencies.filter(({ overridden, to }) => !overridden && !circles.has(to));
        for (const { id } of mayStart) {
          for (const dependency of inForce.filter(({ to }) => to === id)) {
            expect(standingOf(after, dependency).kind).not.toBe('short');
          }
        }
      }),
      manyRuns,
    );
  });
});
