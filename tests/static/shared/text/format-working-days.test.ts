import { formatMovedDays, formatWorkingDays } from '../../../../static/shared/text/format-working-days';

describe('formatWorkingDays()', () => {
  it.each([
    [7, '7 working days'],
    [1, '1 working day'],
    [0, '0 working days'],
    [-1, '−1 working day'],
  ])('writes %d as "%s"', (days, text) => {
    expect(formatWorkingDays(days)).toBe(text);
  });
});

describe('formatMovedDays()', () => {
  it.each([
    [7, '+7 working days'],
    [0, '0 working days'],
    [-3, '−3 working days'],
  ])('writes %d as "%s"', (days, text) => {
    expect(formatMovedDays(days)).toBe(text);
  });
});
