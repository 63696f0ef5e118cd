import {
  formatDay,
  formatDayOfMonth,
  formatMonth,
  formatMonths,
  formatShortDay,
} from '../../../../sandbox/stage/dates/format-day';

describe('formatDay', () => {
  it('names weekday, day, month and year', () => {
    expect(formatDay('2026-05-07')).toBe('Thu 7 May 2026');
  });
});

describe('formatShortDay', () => {
  it('leaves out the year', () => {
    expect(formatShortDay('2026-05-18')).toBe('Mon 18 May');
    expect(formatShortDay('2026-09-07')).toBe('Mon 7 Sep');
  });
});

describe('formatMonth', () => {
  it('names month and year', () => {
    expect(formatMonth('2026-05')).toBe('May 2026');
  });
});

describe('formatMonths', () => {
  it.each([
    [['2026-11-09', '2026-12-20'], 'November – December 2026'],
    [['2026-11-30', '2027-01-10'], 'November 2026 – January 2027'],
    [['2026-11-02', '2026-11-08'], 'November 2026'],
  ])('names the months of %j once', (days, text) => {
    expect(formatMonths(days)).toBe(text);
  });
});

describe('formatDayOfMonth', () => {
  it('leaves out the weekday', () => {
    expect(formatDayOfMonth('2026-12-01')).toBe('1 Dec');
  });
});
