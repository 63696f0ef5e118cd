import { fc } from '../../support/fast-check';
import { dayFromNumber, dayNumber, parseCalendarDate } from '../../../src/domain/calendar/calendar-date';
import { aDay } from '../../support/a-day';

describe('parseCalendarDate', () => {
  test.each(['2026-05-05', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('accepts %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-5-5',
    '2026-05-05T00:00:00Z',
    ' 2026-05-05',
    '2026-05-05\n',
    '',
  ])('refuses %j', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });
});

describe('dayNumber', () => {
  test.each([
    ['1900-01-01', 0],
    ['1900-01-02', 1],
    ['1900-12-31', 364],
    ['1970-01-01', 25_567],
    ['2000-03-01', 36_584],
  ])('counts days from Monday 1 January 1900: %s is %d', (text, expected) => {
    expect(dayNumber(aDay(text))).toBe(expected);
  });

  test('agrees with the UTC day count of the platform', () => {
    const days = fc.integer({ min: 0, max: 109_571 });
    fc.assert(
      fc.property(days, (day) => {
        const platform = new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);
        expect(dayFromNumber(day)).toBe(platform);
        expect(dayNumber(aDay(platform))).toBe(day);
      }),
    );
  });
});

describe('dayFromNumber', () => {
  test('writes reckoned days outside the years a person may give', () => {
    expect(dayFromNumber(-1)).toBe('1899-12-31');
    expect(dayFromNumber(dayNumber(aDay('2199-12-31')) + 1)).toBe('2200-01-01');
  });

  test('throws where YYYY-MM-DD ends', () => {
    expect(() => dayFromNumber(3_000_000)).toThrow('Cannot write day "3000000": it is outside the years 1 to 9999');
    expect(() => dayFromNumber(-700_000)).toThrow(RangeError);
  });
});
