import { formatAge } from '../../../../sandbox/stage/dates/format-age';

describe('formatAge', () => {
  it.each([
    [-1000, 'just now'],
    [4_999, 'just now'],
    [59_999, '59 s ago'],
    [60_000, '1 min ago'],
    [3_600_000, '1 hour ago'],
    [7_200_000, '2 hours ago'],
    [86_400_000, '1 day ago'],
    [900_000_000, '10 days ago'],
  ])('%i ms: %s', (ms, expected) => {
    expect(formatAge(ms)).toBe(expected);
  });
});
