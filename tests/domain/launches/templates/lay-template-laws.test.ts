import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { dayFromNumber, dayNumber } from '../../../../src/domain/calendar/calendar-date';
import { nthWorkday, workdaysUpTo } from '../../../../src/domain/calendar/work-calendar';
import { builtInTemplates } from '../../../../src/domain/launches/templates/built-in-templates';
import { checkTemplate } from '../../../../src/domain/launches/templates/check-template';
import type { LaunchTemplate, TemplateRow } from '../../../../src/domain/launches/templates/launch-template';
import { layOnce } from '../../../../src/domain/launches/templates/lay-once';
import { layTemplate } from '../../../../src/domain/launches/templates/lay-template';
import { templateDependency } from '../../../../src/domain/launches/templates/template-dependency';
import { templateRow } from '../../../../src/domain/launches/templates/template-row';
import { computeRipple } from '../../../../src/domain/schedule/compute-ripple';
import { standingOf } from '../../../../src/domain/schedule/standing-of';
import { aDay } from '../../../support/a-day';
import { aCalendar, anId } from '../../../support/a-plan';
import { fc } from '../../../support/fast-check';
import { laid } from './laid';
import { launchCalendars } from './launch-calendars';

const firstDay = dayNumber(aDay('2026-05-04'));
const anyDay = fc.nat(500).map((days) => dayFromNumber(firstDay + days));
const anyWeekday = anyDay.filter((day) => dayNumber(day) % 7 < 5);

const shut = ['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'];
const week = [1, 2, 3, 4, 5] as const;
const calendars = {
  product: aCalendar(week, shut),
  marketing: aCalendar(week, [...shut, '2026-05-14', '2026-05-25', '2026-06-04']),
  byRow: new Map([[anId('row-3'), aCalendar([7, 1, 2, 3, 4])]]),
};

/** Mostly one after the other, so that many templates can be laid. */
const offsetsOf = (index: number) =>
  fc.record({
    weeks: fc.integer({ min: 2 * index - 11, max: 2 * index - 9 }),
    workdays: fc.integer({ min: -3, max: 3 }),
  });

const rowOf = (index: number): fc.Arbitrary<TemplateRow> =>
  fc
    .record({
      place: fc.oneof(offsetsOf(index), fc.constant('follows' as const)),
      role: fc.constantFrom('product', 'marketing'),
      duration: fc.constantFrom(0, 0, 1, 4),
    })
    .map((parts) => templateRow(`row-${index}`, { name: `Row ${index}`, owner: 'copywriter', ...parts }));

/** Earlier rows gate later ones, so that no rows wait for each other. */
const anyTemplate: fc.Arbitrary<LaunchTemplate> = fc
  .record({
    rows: fc.tuple(...[0, 1, 2, 3, 4].map(rowOf)),
    dependencies: fc.uniqueArray(
      fc
        .record({
          ends: fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a !== b),
          type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
          lag: fc.integer({ min: -8, max: 2 }),
          mode: fc.constantFrom('at-least', 'at-least', 'at-least', 'keep-gap', 'exactly'),
        })
        .map(({ ends: [a, b], ...terms }) => templateDependency(keyOf(Math.min(a, b)), keyOf(Math.max(a, b)), terms)),
      { selector: ({ from, to, type }) => `${from}${to}${type}`, maxLength: 4 },
    ),
  })
  .map(({ rows, dependencies }) => {
    const launch = templateRow('launch', { name: 'Launch', role: 'product', owner: 'launch owner', place: {} });
    const followers = new Set(dependencies.map(({ to }) => to));
    const placed = rows.map((row, index): TemplateRow =>
      row.place === 'follows' && !followers.has(row.key) ? { ...row, place: { weeks: 2 * index - 10 } } : row,
    );
    return { name: 'Any', t0: anId('launch'), rows: [...placed, launch], dependencies };
  });

function keyOf(index: number): string {
  return index === 5 ? 'launch' : `row-${index}`;
}

const manyRuns = { numRuns: 300 };

describe('layOnce', () => {
  test('breaks no rule where it finds no problem, and the engine has nothing to move', () => {
    let count = 0;
    fc.assert(
      fc.property(anyTemplate, anyDay, (template, t0) => {
        const { plan, problems } = layOnce(template, { t0, calendars });
        if (problems.length > 0) return;
        count += 1;
        expect(plan.milestones).toHaveLength(template.rows.length);
        expect(plan.dependencies.map((dependency) => standingOf(plan, dependency).kind)).toEqual(
          template.dependencies.map(() => 'holds'),
        );
        const again = plan.milestones.map(({ id, start, due }) => ({ id, start, due }));
        const ripple = computeRipple({ ...plan, productDates: 'move' }, again);
        expect([ripple.shifts, ripple.conflicts, ripple.undated, ripple.cycles]).toEqual([[], [], [], []]);
      }),
      manyRuns,
    );
    expect(count).toBeGreaterThan(60);
  });
});

describe('layTemplate', () => {
  test('never puts a row on a free day, but for T-0 itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtInTemplates.values()), anyDay, (template, t0) => {
        for (const { role, start, due } of layOnce(template, { t0, calendars }).rows) {
          const isFree = (day: CalendarDate): boolean =>
            nthWorkday(calendars[role], workdaysUpTo(calendars[role], day)) !== day;
          expect([start, due].filter((day) => day !== undefined && day !== t0 && isFree(day))).toEqual([]);
        }
      }),
      manyRuns,
    );
  });

  test('moves every row by the same weeks as T-0 where there are no holidays', () => {
    const plain = launchCalendars();
    const shifted = (day: CalendarDate | undefined, weeks: number) =>
      day === undefined ? undefined : dayFromNumber(dayNumber(day) + 7 * weeks);
    fc.assert(
      fc.property(fc.constantFrom(...builtInTemplates.values()), anyWeekday, fc.nat(60), (template, t0, weeks) => {
        const before = laid(template, { t0, calendars: plain }).rows;
        const after = laid(template, { t0: dayFromNumber(dayNumber(t0) + 7 * weeks), calendars: plain }).rows;
        expect(after.map(({ start, due }) => [start, due])).toEqual(
          before.map(({ start, due }) => [shifted(start, weeks), shifted(due, weeks)]),
        );
      }),
      manyRuns,
    );
  });

  test('lays what is built in for nearly every day of a year in which the house is shut over Christmas', () => {
    const closed = launchCalendars(shut);
    const first = workdaysUpTo(closed.product, aDay('2026-09-01'));
    const days = Array.from({ length: 260 }, (_, count) => nthWorkday(closed.product, first + count));
    const impossible = [...builtInTemplates.values()].map((template) =>
      days.filter((t0) => layTemplate(template, { t0, calendars: closed }).kind === 'impossible'),
    );

    // Right after the holidays there is no week between sign-off and launch to fill the channels.
    expect(impossible).toEqual([['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07'], []]);
  });

  test('names the earliest T-0 that is honest: it works, and no working day before it does', () => {
    const plain = launchCalendars();
    fc.assert(
      fc.property(fc.constantFrom(...builtInTemplates.values()), anyWeekday, fc.nat(90), (template, today, ahead) => {
        const t0 = dayFromNumber(dayNumber(today) + ahead);
        const result = layTemplate(template, { t0, today, calendars: plain });
        if (result.kind === 'laid') return;
        const earliest = result.earliestT0 ?? today;
        expect(layTemplate(template, { t0: earliest, today, calendars: plain }).kind).toBe('laid');
        const before = nthWorkday(plain.product, workdaysUpTo(plain.product, earliest) - 1);
        expect(layTemplate(template, { t0: before, today, calendars: plain }).kind).toBe('impossible');
      }),
      { numRuns: 60 },
    );
  });
});

describe('checkTemplate', () => {
  test('finds possible only what can be laid in any week without holidays', () => {
    const plain = launchCalendars();
    let count = 0;
    fc.assert(
      fc.property(anyTemplate, anyWeekday, (template, t0) => {
        if (checkTemplate(template).kind === 'impossible') return;
        count += 1;
        expect(layOnce(template, { t0, calendars: plain }).problems).toEqual([]);
      }),
      manyRuns,
    );
    expect(count).toBeGreaterThan(60);
  });
});
