import { today } from '../../../../static/shared/text/today';

describe('today()', () => {
  it('is the day on the reader’s own clock, with leading zeros', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
