import { readAmount, writeAmount } from '../../../../static/shared/worth/read-amount';

describe('readAmount()', () => {
  it.each([
    ['50000000', 50_000_000],
    ['50,000,000', 50_000_000],
    ['50.000.000', 50_000_000],
    ["50'000'000", 50_000_000],
    [' 50 000 000 ', 50_000_000],
    ['1.5', 1.5],
    ['32,75', 32.75],
    ['1,250', 1_250],
    ['', NaN],
    ['-1', NaN],
    ['12.345.67', NaN],
    ['a lot', NaN],
  ])('reads "%s" as %d', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });
});

describe('writeAmount()', () => {
  it('is read again as the same', () => {
    expect([0, 32.75, 1_250, 50_000_000].map(writeAmount)).toEqual(['0', '32.75', '1,250', '50,000,000']);
    expect([0, 32.75, 1_250, 50_000_000].map((amount) => readAmount(writeAmount(amount)))).toEqual([
      0, 32.75, 1_250, 50_000_000,
    ]);
    expect(writeAmount(NaN)).toBe('');
  });
});
