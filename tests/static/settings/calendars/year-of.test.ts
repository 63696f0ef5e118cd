import { createCalendar, workdaysUpTo } from '../../../../src/domain/calendar/work-calendar';
import { parseCalendarDate, type CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { yearOf } from '../../../../static/settings/calendars/year-of';
import { fc } from '../../../support/fast-check';
import { aCalendar } from '../../support/settings-builders';

const dayOf = (text: string): CalendarDate => {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new RangeError(`Cannot read "${text}"`);
  return day;
};

describe('yearOf()', () => {
  it('has every day of the year once, under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
        const { months } = yearOf(aCalendar(), year);
        const cells = months.flatMap(({ weeks }) =>
          weeks.flatMap((week) => week.map((day, column) => ({ day, column }))),
        );
        const days = cells.flatMap(({ day, column }) => (day === null ? [] : [{ day: day.day, column }]));
        expect(days).toHaveLength(year % 4 === 0 ? 366 : 365);
        for (const { day, column } of days) expect((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(column);
      }),
      { numRuns: 20 },
    );
  });

  it('counts working days as dates are counted', () => {
    const calendar = aCalendar({
      workweek: [1, 2, 3, 4, 5],
      holidays: [
        { day: '2026-01-01', name: 'New Year' },
        { day: '2026-08-15', name: 'On a Saturday' },
        { day: '2026-12-24', name: 'Worked all the same' },
      ],
      workdays: ['2026-12-24', '2026-10-10'],
    });
    const created = createCalendar({
      workweek: calendar.workweek,
      holidays: calendar.holidays.map(({ day }) => dayOf(day)),
      workdays: calendar.workdays.map(dayOf),
    });
    if (created.kind !== 'calendar') throw new Error('Cannot count without a working day');

    const { workingDays, months } = yearOf(calendar, 2026);

    const counted = (day: string) => workdaysUpTo(created.calendar, dayOf(day));
    expect(workingDays).toBe(counted('2026-12-31') - counted('2025-12-31'));
    const kinds = new Map(months.flatMap(({ weeks }) => weeks.flat()).map((day) => [day?.day, day?.kind]));
    expect(['2026-01-01', '2026-08-15', '2026-12-24', '2026-10-10'].map((day) => kinds.get(day))).toEqual([
      'off',
      'free',
      'work',
      'extra',
    ]);
  });
});
