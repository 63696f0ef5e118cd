import { dayFromNumber, dayNumber } from '../../../../src/domain/calendar/calendar-date';
import { nthWorkday, workdaysUpTo } from '../../../../src/domain/calendar/work-calendar';
import { earliestNewT0 } from '../../../../src/domain/launches/templates/earliest-new-t0';
import { planAtAnchor } from '../../../../src/domain/launches/templates/plan-at-anchor';
import { reanchor } from '../../../../src/domain/launches/templates/reanchor';
import { standardLaunch } from '../../../../src/domain/launches/templates/standard-launch';
import type { Plan } from '../../../../src/domain/schedule/plan';
import { standingOf } from '../../../../src/domain/schedule/standing-of';
import { aDay } from '../../../support/a-day';
import { anId } from '../../../support/a-plan';
import { fc } from '../../../support/fast-check';
import { laid } from './laid';
import { launchCalendars } from './launch-calendars';

const calendars = launchCalendars(['2026-05-14', '2026-05-25', '2026-06-04', '2026-08-03']);
const working = calendars.product;
const t0 = anId('launch');
const oldT0 = aDay('2026-06-30');
const { plan: launch } = laid(standardLaunch, { t0: oldT0, calendars });

const anyT0 = fc.integer({ min: -60, max: 60 }).map((days) => nthWorkday(working, workdaysUpTo(working, oldT0) + days));
const anyToday = fc.nat(80).map((days) => dayFromNumber(dayNumber(aDay('2026-04-13')) + days));

/** Some rows done, some pinned, as a launch is on its way. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .array(fc.constantFrom('todo', 'todo', 'todo', 'done', 'pinned'), {
    minLength: launch.milestones.length,
    maxLength: launch.milestones.length,
  })
  .map((states) => ({
    ...launch,
    milestones: launch.milestones.map((milestone, index) => {
      const state = milestone.id === t0 ? 'todo' : states[index];
      return { ...milestone, pinned: state === 'pinned', state: state === 'done' ? 'done' : 'todo' };
    }),
  }));

describe('planAtAnchor', () => {
  test('is undone by going back: every row has the dates it had', () => {
    fc.assert(
      fc.property(anyPlan, anyT0, (plan, newT0) => {
        const there = planAtAnchor(plan, { t0, oldT0, newT0 });
        expect(planAtAnchor(there, { t0, oldT0: newT0, newT0: oldT0 })).toEqual(plan);
      }),
    );
  });

  test('keeps every rule where all rows may move and work by one calendar', () => {
    const free = { ...launch, milestones: launch.milestones.map((milestone) => ({ ...milestone, pinned: false })) };
    fc.assert(
      fc.property(anyT0, (newT0) => {
        const after = planAtAnchor(free, { t0, oldT0, newT0 });
        expect(after.dependencies.filter((rule) => standingOf(after, rule).kind !== 'holds')).toEqual([]);
      }),
    );
  });

  test('never moves what is done or pinned', () => {
    fc.assert(
      fc.property(anyPlan, anyT0, (plan, newT0) => {
        const after = planAtAnchor(plan, { t0, oldT0, newT0 });
        const fixed = plan.milestones.filter(({ state, pinned }) => state === 'done' || pinned);
        expect(after.milestones).toEqual(expect.arrayContaining(fixed));
      }),
    );
  });
});

describe('reanchor', () => {
  test('calls every rule that is broken anew a conflict of its row, unless that is done', () => {
    fc.assert(
      fc.property(anyPlan, anyT0, (plan, newT0) => {
        const after = planAtAnchor(plan, { t0, oldT0, newT0 });
        const done = new Set(plan.milestones.filter(({ state }) => state === 'done').map(({ id }) => id));
        const broken = plan.dependencies.filter(
          (rule) => standingOf(after, rule).kind !== 'holds' && !done.has(rule.to),
        );
        const told = reanchor(plan, { t0, oldT0, newT0 }, aDay('2026-01-01')).flatMap(({ conflicts }) => conflicts);
        expect(told.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual(
          broken.map(({ from, to }) => `${from} > ${to}`).sort(),
        );
      }),
    );
  });
});

describe('earliestNewT0', () => {
  test('has room for every row that it moves', () => {
    fc.assert(
      fc.property(anyPlan, anyToday, (plan, today) => {
        const earliest = earliestNewT0(plan, { t0, oldT0 }, today);
        expect(earliest).toBeDefined();
        if (earliest === undefined) return;
        const rows = reanchor(plan, { t0, oldT0, newT0: earliest }, today);
        const short = rows.filter(({ kind }) => kind === 'squeezed' || kind === 'lost').map(({ id }) => id);
        // The brief lock sits on the freeze: no T-0 helps it once that is done, or fixed.
        const fixed = plan.milestones.some(
          ({ id, state, pinned }) => id === 'feature-freeze' && (state === 'done' || pinned),
        );
        expect(short.filter((id) => !fixed || id !== 'brief-lock')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has no honest day before it, counted one by one, while nothing is done or pinned', () => {
    const free = { ...launch, milestones: launch.milestones.map((milestone) => ({ ...milestone, pinned: false })) };
    fc.assert(
      fc.property(anyToday, (today) => {
        const earliest = earliestNewT0(free, { t0, oldT0 }, today) ?? today;
        const isHonest = (count: number): boolean =>
          reanchor(free, { t0, oldT0, newT0: nthWorkday(working, count) }, today).every(
            ({ kind }) => kind !== 'squeezed' && kind !== 'lost',
          );
        const last = workdaysUpTo(working, earliest);
        expect([last, last - 1, last - 5, last - 20].map(isHonest)).toEqual([true, false, false, false]);
      }),
      { numRuns: 20 },
    );
  });
});
