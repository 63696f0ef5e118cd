import { tMinus } from '../../../../static/shared/launch/t-minus';

describe('tMinus', () => {
  it.each([
    ['2026-07-06', '2026-06-03', 'T-5, in 33 days'],
    ['2026-07-06', '2026-07-05', 'T-1, tomorrow'],
    ['2026-07-06', '2026-07-06', 'T-0, today'],
    ['2026-07-06', '2026-07-07', 'T-0, yesterday'],
    ['2026-07-06', '2026-07-13', 'T+1, 7 days ago'],
    ['2027-01-12', '2026-12-31', 'T-2, in 12 days'],
  ])('counts weeks from Monday to Monday: T-0 %s on %s', (t0, today, expected) => {
    expect(tMinus(t0, today)).toBe(expected);
  });
});
