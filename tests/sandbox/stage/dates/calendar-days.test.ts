import {
  addDays,
  addMonths,
  isDay,
  isWeekend,
  monthWeeks,
  weeksFrom,
} from '../../../../sandbox/stage/dates/calendar-days';

describe('monthWeeks', () => {
  it('covers the month in whole weeks from Monday', () => {
    const weeks = monthWeeks('2026-05');

    expect(weeks[0]?.[0]).toBe('2026-04-27');
    expect(weeks.at(-1)?.[6]).toBe('2026-05-31');
    expect(weeks).toHaveLength(5);
  });

  it('needs four weeks for a February that begins on a Monday, and goes on over the year', () => {
    expect(monthWeeks('2027-02')).toHaveLength(4);
    expect(monthWeeks('2026-12').at(-1)?.[6]).toBe('2027-01-03');
  });
});

describe('weeksFrom', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
  ])('of %s begin with its week, on %s', (day, monday) => {
    const weeks = weeksFrom(day);

    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(weeks.flat()[0]).toBe(monday);
    expect(weeks[0]).toContain(day);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-05', 20, '2028-01'],
  ])('%s %i: %s', (month, months, expected) => {
    expect(addMonths(month, months)).toBe(expected);
  });
});

describe('addDays', () => {
  it('crosses the change of clocks and the leap day', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-03-30', -2)).toBe('2026-03-28');
  });
});

describe('isWeekend', () => {
  it('is Saturday and Sunday', () => {
    expect(['2026-05-08', '2026-05-09', '2026-05-10', '2026-05-11'].map(isWeekend)).toEqual([false, true, true, false]);
  });
});

describe('isDay', () => {
  it.each([
    ['2026-05-04', true],
    ['2026-13-04', false],
    ['04/05/2026', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
