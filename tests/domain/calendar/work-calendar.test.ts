import { fc } from '../../support/fast-check';
import type { CalendarRules, WorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { createCalendar, mondayToFriday, nthWorkday, workdaysUpTo } from '../../../src/domain/calendar/work-calendar';
import type { IsoWeekday } from '../../../src/domain/calendar/work-week';
import { dayFromNumber, dayNumber } from '../../../src/domain/calendar/calendar-date';
import { aDay } from '../../support/a-day';

interface Week {
  readonly workweek?: readonly IsoWeekday[];
  readonly holidays?: readonly string[];
  readonly workdays?: readonly string[];
}

function aCalendar({ workweek = [1, 2, 3, 4, 5], holidays = [], workdays = [] }: Week = {}): WorkCalendar {
  const created = createCalendar({ workweek, holidays: holidays.map(aDay), workdays: workdays.map(aDay) });
  if (created.kind === 'no-working-day') throw new Error('Cannot make the calendar: it has no working day');
  return created.calendar;
}

/** The day that lies `days` working days from `from`, by the two functions under test. */
function add(calendar: WorkCalendar, from: string, days: number): string {
  return nthWorkday(calendar, workdaysUpTo(calendar, aDay(from)) + days);
}

describe('createCalendar', () => {
  test('refuses a week without a working day, extra working days or not', () => {
    expect(createCalendar({ workweek: [], holidays: [], workdays: [] })).toEqual({ kind: 'no-working-day' });
    expect(createCalendar({ workweek: [], holidays: [], workdays: [aDay('2026-05-09')] }).kind).toBe('no-working-day');
  });

  test('makes Monday to Friday as mondayToFriday stands', () => {
    expect(aCalendar()).toEqual(mondayToFriday);
  });

  test('leaves its input as it was, in whatever order it comes', () => {
    const rules: CalendarRules = {
      workweek: [5, 1, 5, 2],
      holidays: [aDay('2026-12-25'), aDay('2026-01-01'), aDay('2026-12-25')],
      workdays: [aDay('2026-05-09'), aDay('2026-05-03')],
    };
    const before = structuredClone(rules);
    createCalendar(rules);
    expect(rules).toEqual(before);
  });
});

describe('workdaysUpTo', () => {
  test('is a step function: the weekend counts as Friday', () => {
    const friday = workdaysUpTo(mondayToFriday, aDay('2026-05-08'));
    expect(workdaysUpTo(mondayToFriday, aDay('2026-05-09'))).toBe(friday);
    expect(workdaysUpTo(mondayToFriday, aDay('2026-05-10'))).toBe(friday);
    expect(workdaysUpTo(mondayToFriday, aDay('2026-05-11'))).toBe(friday + 1);
  });
});

describe('nthWorkday of workdaysUpTo plus days', () => {
  const christmas = { holidays: ['2026-12-25', '2026-12-28', '2027-01-01'] };
  const sixDays: Week = { workweek: [1, 2, 3, 4, 5, 6] };
  const sundayToThursday: Week = { workweek: [7, 1, 2, 3, 4] };

  test.each<[string, Week, string, number, string]>([
    ['within a week', {}, '2026-05-05', 2, '2026-05-07'],
    ['over a weekend', {}, '2026-05-07', 2, '2026-05-11'],
    ['seven from Tuesday', {}, '2026-05-05', 7, '2026-05-14'],
    ['none from a Wednesday', {}, '2026-05-06', 0, '2026-05-06'],
    ['none from a Saturday is the Friday before', {}, '2026-05-09', 0, '2026-05-08'],
    ['one from a Saturday', {}, '2026-05-09', 1, '2026-05-11'],
    ['one from a Sunday', {}, '2026-05-10', 1, '2026-05-11'],
    ['back over a weekend', {}, '2026-05-11', -1, '2026-05-08'],
    ['back from a Sunday', {}, '2026-05-10', -1, '2026-05-07'],
    ['back a whole week', {}, '2026-05-14', -5, '2026-05-07'],
    ['onto the day before a holiday', christmas, '2026-12-23', 1, '2026-12-24'],
    ['past a holiday, a weekend and a holiday', christmas, '2026-12-24', 1, '2026-12-29'],
    ['from a holiday', christmas, '2026-12-25', 1, '2026-12-29'],
    ['back past them', christmas, '2026-12-29', -1, '2026-12-24'],
    ['over the turn of the year', christmas, '2026-12-31', 1, '2027-01-04'],
    ['a holiday at a weekend changes nothing', { holidays: ['2026-05-09'] }, '2026-05-08', 1, '2026-05-11'],
    ['onto an extra Saturday', { workdays: ['2026-05-09'] }, '2026-05-08', 1, '2026-05-09'],
    ['past an extra Saturday', { workdays: ['2026-05-09'] }, '2026-05-08', 2, '2026-05-11'],
    ['back onto an extra Saturday', { workdays: ['2026-05-09'] }, '2026-05-11', -1, '2026-05-09'],
    ['an extra working day on a Tuesday changes nothing', { workdays: ['2026-05-05'] }, '2026-05-04', 2, '2026-05-06'],
    [
      'a holiday that is also an extra working day is worked',
      { holidays: ['2026-05-05'], workdays: ['2026-05-05'] },
      '2026-05-04',
      1,
      '2026-05-05',
    ],
    ['six days: Saturday counts', sixDays, '2026-05-08', 1, '2026-05-09'],
    ['six days: Sunday does not', sixDays, '2026-05-09', 1, '2026-05-11'],
    ['Sunday to Thursday: the weekend is Friday', sundayToThursday, '2026-05-07', 1, '2026-05-10'],
    ['Sunday to Thursday: back', sundayToThursday, '2026-05-10', -1, '2026-05-07'],
    ['one day a week', { workweek: [3] }, '2026-05-06', 2, '2026-05-20'],
    ['seven days a week', { workweek: [1, 2, 3, 4, 5, 6, 7] }, '2026-02-27', 3, '2026-03-02'],
    ['ten years of 261 or so', {}, '2026-05-05', 2_610, '2036-05-06'],
    ['years back', {}, '2036-05-06', -2_610, '2026-05-05'],
    ['over a change to summer time', {}, '2026-03-27', 1, '2026-03-30'],
  ])('%s', (...[, week, from, days, expected]) => {
    expect(add(aCalendar(week), from, days)).toBe(expected);
  });
});

describe('workdaysUpTo and nthWorkday', () => {
  const firstDay = dayNumber(aDay('2026-01-01'));
  const dates = fc.integer({ min: 0, max: 120 }).map((day) => dayFromNumber(firstDay + day));
  const weekdays = fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7);
  const rules = fc.record<CalendarRules>({
    workweek: fc.uniqueArray(weekdays, { minLength: 1 }),
    holidays: fc.array(dates, { maxLength: 40 }),
    workdays: fc.array(dates, { maxLength: 10 }),
  });
  const worksOn = ({ workweek, holidays, workdays }: CalendarRules, day: number): boolean => {
    const date = dayFromNumber(day);
    if (workdays.includes(date)) return true;
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return workweek.some((one) => one % 7 === weekday) && !holidays.includes(date);
  };

  test('agree with a count day by day', () => {
    fc.assert(
      fc.property(rules, (given) => {
        const calendar = aCalendar(given);
        const before = workdaysUpTo(calendar, dayFromNumber(firstDay - 10));
        let count = before;
        for (let day = firstDay - 9; day < firstDay + 130; day += 1) {
          const works = worksOn(given, day);
          count += works ? 1 : 0;
          expect(workdaysUpTo(calendar, dayFromNumber(day))).toBe(count);
          expect(!works || nthWorkday(calendar, count) === dayFromNumber(day)).toBe(true);
        }
      }),
    );
  });

  test('are each other’s inverse on working days, before the epoch too', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: -90_000, max: 90_000 }), (given, count) => {
        const calendar = aCalendar(given);
        const day = nthWorkday(calendar, count);
        expect(workdaysUpTo(calendar, day)).toBe(count);
        expect(workdaysUpTo(calendar, dayFromNumber(dayNumber(day) - 1))).toBe(count - 1);
      }),
    );
  });
});
