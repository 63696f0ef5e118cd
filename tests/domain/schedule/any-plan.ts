import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { dayFromNumber, dayNumber } from '../../../src/domain/calendar/calendar-date';
import type { WorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { createCalendar } from '../../../src/domain/calendar/work-calendar';
import type { IsoWeekday } from '../../../src/domain/calendar/work-week';
import type { Dependency, Milestone, MilestoneId, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { anId, aPlan } from '../../support/a-plan';
import { fc } from '../../support/fast-check';
import type { CalendarFacts } from './slow-calendar';

/** A plan and, for those who reckon it anew, what its calendars were made from. */
export interface FactualPlan {
  readonly plan: Plan;
  readonly facts: Readonly<Record<string, CalendarFacts>>;
}

const firstDay = dayNumber(aDay('2026-05-04'));
export const ids = ['F', 'B', 'H', 'A', 'E', 'C', 'G', 'D'].map(anId);
const calendarNames = ['default', 'other', 'third'] as const;

function dayAfter(days: number): CalendarDate {
  return dayFromNumber(firstDay + days);
}

export const days = fc.nat(45).map(dayAfter);

const weekdays = fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7);
const workweeks = fc.oneof(
  fc.constantFrom<IsoWeekday[]>([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [7, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 7]),
  weekdays.map((weekday) => [weekday]),
  fc.uniqueArray(weekdays, { minLength: 1 }),
);

/** Single days off, and weeks of them in a row. */
const holidays = fc
  .array(
    fc.record({
      first: fc.integer({ min: -20, max: 70 }),
      length: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 24 })),
    }),
    { maxLength: 4 },
  )
  .map((runs) => runs.flatMap(({ first, length }) => Array.from({ length }, (_, day) => dayAfter(first + day))));

const calendars: fc.Arbitrary<CalendarFacts> = fc.record({
  workweek: workweeks,
  holidays,
  workdays: fc.array(fc.integer({ min: -10, max: 60 }).map(dayAfter), { maxLength: 4 }),
});

/** On any day, free ones too; a start may come after the due day. */
const dated = fc.oneof(
  days.map((due) => ({ due })),
  fc.tuple(days, fc.nat(9)).map(([start, length]) => ({ start, due: dayFromNumber(dayNumber(start) + length) })),
  fc
    .tuple(days, fc.integer({ min: 1, max: 5 }))
    .map(([due, after]) => ({ start: dayFromNumber(dayNumber(due) + after), due })),
);

const reckoned = fc.record({
  duration: fc.oneof(fc.constant(0), fc.nat(7)),
  notBefore: fc.option(days, { nil: undefined, freq: 3 }),
  start: fc.option(days, { nil: undefined, freq: 9 }),
});

const undated = fc.oneof(
  fc.constant({}),
  days.map((start) => ({ start })),
  days.map((notBefore) => ({ notBefore })),
);

/** How often milestones have dates, a duration, or nothing. */
export interface Mix {
  readonly dated: number;
  readonly reckoned: number;
  readonly undated: number;
}

const milestone = (id: MilestoneId, mix: Mix): fc.Arbitrary<Milestone> =>
  fc
    .record({
      placement: fc.oneof(
        { weight: mix.dated, arbitrary: dated },
        { weight: mix.reckoned, arbitrary: reckoned },
        { weight: mix.undated, arbitrary: undated },
      ),
      role: fc.constantFrom('marketing', 'marketing', 'product'),
      state: fc.constantFrom('todo', 'todo', 'doing', 'done'),
      pinned: fc.constantFrom(false, false, false, true),
      calendar: fc.constantFrom(...calendarNames),
    })
    .map(({ placement, ...rest }) => ({ id, ...rest, ...placement }));

const lags = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -4, max: 4 }),
  fc.integer({ min: -10, max: 10 }),
  fc.integer({ min: -40, max: 40 }),
);

/** Of the same two milestones there may be one of each type. With `circles` links go either way. */
const dependencies = (circles: boolean): fc.Arbitrary<Dependency[]> =>
  fc.uniqueArray(
    fc
      .record({
        ends: fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b),
        type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
        lag: lags,
        mode: fc.constantFrom('at-least', 'exactly', 'keep-gap'),
        room: fc.option(fc.nat(6), { nil: undefined }),
        overridden: fc.constantFrom(false, false, false, true),
      })
      .map(({ ends: [a, b], room, ...rest }): Dependency => {
        const end = (index: number): MilestoneId => ids[index] ?? anId('');
        const [from, to] = circles ? [a, b] : [Math.min(a, b), Math.max(a, b)];
        return { from: end(from), to: end(to), maxLag: room === undefined ? undefined : rest.lag + room, ...rest };
      }),
    { selector: ({ from, to, type }) => `${from}${to}${type}`, maxLength: 16 },
  );

export const factualPlans = (mix: Mix): fc.Arbitrary<FactualPlan> =>
  fc
    .record({
      facts: fc.record({ default: calendars, other: calendars, third: calendars }),
      milestones: fc.tuple(...ids.map((id) => milestone(id, mix))),
      dependencies: fc.oneof(
        { weight: 4, arbitrary: dependencies(false) },
        { weight: 1, arbitrary: dependencies(true) },
      ),
      productDates: fc.constantFrom('propose', 'move'),
      projectStart: fc.option(days, { nil: undefined, freq: 4 }),
      end: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    })
    .map(({ facts, ...parts }) => ({ facts, plan: aPlan({ calendars: calendarsOf(facts), ...parts }) }));

function calendarsOf(facts: FactualPlan['facts']): Plan['calendars'] {
  return new Map(Object.entries(facts).map(([name, rules]) => [name, made(rules)]));
}

/** @throws Error when the week has no working day */
export function made(rules: CalendarFacts | undefined): WorkCalendar {
  const created = createCalendar(rules ?? { workweek: [], holidays: [], workdays: [] });
  if (created.kind === 'no-working-day') throw new Error('Cannot make the calendar: it has no working day');
  return created.calendar;
}
