import { workdaysFrom } from '../../../sandbox/seed/workdays';

describe('workdaysFrom', () => {
  it.each([
    ['2026-05-04', 0, '2026-05-04'],
    ['2026-05-04', 5, '2026-05-11'],
    ['2026-05-04', -1, '2026-05-01'],
    ['2026-05-09', 0, '2026-05-11'],
    ['2026-05-10', 1, '2026-05-12'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('counts from %s by %d to %s', (today, n, expected) => {
    expect(workdaysFrom(today)(n)).toBe(expected);
  });
});
