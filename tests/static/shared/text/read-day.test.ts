import { readDay } from '../../../../static/shared/text/read-day';

const dayOf = (text: string) => {
  const date = readDay(text);
  return Number.isNaN(date.getTime()) ? 'no day' : [date.getFullYear(), date.getMonth() + 1, date.getDate()].join(' ');
};

describe('readDay', () => {
  it.each([
    ['2026-11-24', '2026 11 24'],
    [' 2026-2-3 ', '2026 2 3'],
    ['24.11.2026', '2026 11 24'],
    ['24. 2. 2026', '2026 2 24'],
    ['24 Nov 2026', '2026 11 24'],
    ['11/24/2026', '2026 11 24'],
    ['2026-02-30', 'no day'],
    ['31.4.2026', 'no day'],
    ['soon', 'no day'],
    ['', 'no day'],
  ])('reads "%s" as %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});
