import { fc } from '../../support/fast-check';
import { dayFromNumber, dayNumber } from '../../../src/domain/calendar/calendar-date';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Change, Dates, Dependency, Milestone, MilestoneId, Plan } from '../../../src/domain/schedule/plan';
import type { Ripple } from '../../../src/domain/schedule/ripple';
import { standingOf } from '../../../src/domain/schedule/standing-of';
import { aDay } from '../../support/a-day';
import { aCalendar, anId, aPlan } from '../../support/a-plan';
import { settleNaively } from './settle-naively';

interface Given {
  readonly plan: Plan;
  readonly changes: readonly Change[];
}

const weeks = { default: [1, 2, 3, 4, 5], sixDays: [1, 2, 3, 4, 5, 6], sunday: [7, 1, 2, 3, 4] } as const;
const holidays = ['2026-05-14', '2026-05-25', '2026-06-04'];
const calendars = new Map(Object.entries(weeks).map(([name, week]) => [name, aCalendar(week, holidays)]));

const firstDay = dayNumber(aDay('2026-05-04'));
const spans = fc
  .record({ first: fc.nat(40), length: fc.nat(9), hasStart: fc.boolean() })
  .map(({ first, length, hasStart }): Dates => {
    const due = dayFromNumber(firstDay + first + length);
    return hasStart ? { start: dayFromNumber(firstDay + first), due } : { due };
  });

const ids = ['F', 'B', 'H', 'A', 'E', 'C', 'G', 'D'].map(anId);

const milestoneOf = (id: MilestoneId): fc.Arbitrary<Milestone> =>
  fc
    .record({
      span: fc.option(spans, { nil: {}, freq: 12 }),
      role: fc.constantFrom('marketing', 'marketing', 'product'),
      state: fc.constantFrom('todo', 'todo', 'doing', 'done'),
      pinned: fc.constantFrom(false, false, false, true),
      calendar: fc.constantFrom(...Object.keys(weeks)),
    })
    .map(({ span, ...rest }) => ({ id, ...rest, ...span }));

const dependencies = fc.uniqueArray(
  fc
    .record({
      ends: fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b),
      type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
      lag: fc.integer({ min: -4, max: 4 }),
      mode: fc.constantFrom('at-least', 'exactly', 'keep-gap'),
      room: fc.option(fc.nat(6), { nil: undefined }),
      overridden: fc.constantFrom(false, false, false, true),
    })
    .map(({ ends: [a, b], room, ...rest }): Dependency => {
      const end = (index: number): MilestoneId => ids[index] ?? anId('');
      const maxLag = room === undefined ? undefined : rest.lag + room;
      return { from: end(Math.min(a, b)), to: end(Math.max(a, b)), maxLag, ...rest };
    }),
  { selector: ({ from, to, type }) => `${from}${to}${type}`, maxLength: 16 },
);

const anyGiven: fc.Arbitrary<Given> = fc.record({
  plan: fc
    .record({
      milestones: fc.tuple(...ids.map(milestoneOf)),
      dependencies,
      productDates: fc.constantFrom('propose', 'move'),
    })
    .map((parts) => aPlan({ calendars, ...parts })),
  changes: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...ids), span: spans }).map(({ id, span }): Change => ({ id, ...span })),
    { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
  ),
});

/** The plan with all that the ripple asks to store. */
function applied({ plan, changes }: Given, ripple: Ripple): Plan {
  const dates = new Map<MilestoneId, Partial<Change>>(changes.map((change) => [change.id, change]));
  for (const { id, to } of ripple.shifts) dates.set(id, to);
  const lifted = new Set(ripple.healed);
  const overridden = new Set(ripple.newlyOverridden);
  return {
    ...plan,
    milestones: plan.milestones.map((milestone) => ({
      ...milestone,
      start: dates.get(milestone.id)?.start ?? milestone.start,
      due: dates.get(milestone.id)?.due ?? milestone.due,
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

const manyRuns = { numRuns: 1_000 };

describe('computeRipple', () => {
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
        const linked = new Set(plan.dependencies.map(({ from, to }) => `${from} ${to}`));
        for (const { id, via } of computeRipple(plan, changes).shifts) {
          const milestone = plan.milestones.find((one) => one.id === id);
          expect(reached).toContain(id);
          expect(changed).not.toContain(id);
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
        // Work under way keeps its start, so a rule on its start may stay short.
        const mayStart = after.milestones.filter(({ id, state }) => moved.has(id) && state === 'todo');
        const inForce = after.dependencies.filter(({ overridden }) => !overridden);
        for (const { id } of mayStart) {
          for (const dependency of inForce.filter(({ to }) => to === id)) {
            expect(standingOf(after, dependency).kind).not.toBe('short');
          }
        }
      }),
      manyRuns,
    );
  });

  test('agrees with a solver that repeats the written rule until nothing changes', () => {
    const todo = anyGiven.map(({ plan, changes }): Given => {
      const milestones = plan.milestones.map((one): Milestone =>
        one.state === 'doing' ? { ...one, state: 'todo' } : one,
      );
      return { plan: { ...plan, milestones }, changes };
    });
    const rules = { weeks, holidays };
    fc.assert(
      fc.property(todo, ({ plan, changes }) => {
        const naive = settleNaively(plan, changes, rules);
        fc.pre(naive !== 'work on free days only');
        const ripple = computeRipple(plan, changes);
        expect(Object.fromEntries(ripple.shifts.map(({ id, to }) => [id, to]))).toEqual(naive);
      }),
      manyRuns,
    );
  });
});
