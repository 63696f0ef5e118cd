import { formatDay, formatInstantDay, formatMoment } from '../../../../static/shared/text/format-day';

describe('formatDay()', () => {
  it.each([
    ['2026-05-07', 'Thu 7 May'],
    ['2026-01-01', 'Thu 1 Jan'],
    ['2027-12-31', 'Fri 31 Dec 2027'],
    ['2025-02-28', 'Fri 28 Feb 2025'],
  ])('writes %s as "%s" in 2026', (day, text) => {
    expect(formatDay(day, 2026)).toBe(text);
  });
});

describe('formatMoment()', () => {
  it('writes day and month, and the year when it is another', () => {
    expect(formatMoment('2026-05-03T12:00:00Z', 2026)).toBe('3 May');
    expect(formatMoment('2026-05-03T12:00:00Z', 2027)).toBe('3 May 2026');
  });
});

describe('formatInstantDay()', () => {
  it('names the weekday, and the year when it is another', () => {
    expect(formatInstantDay('2026-05-07T12:00:00Z', 2026)).toBe('Thu 7 May');
    expect(formatInstantDay('2026-05-07T12:00:00Z', 2027)).toBe('Thu 7 May 2026');
  });
});
