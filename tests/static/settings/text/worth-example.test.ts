import { worthExample } from '../../../../static/settings/text/worth-example';
import { aForm } from '../../support/settings-builders';

const { rework } = aForm();

describe('worthExample()', () => {
  it('reckons a delay of a month by the formula that costs are reckoned by', () => {
    expect(worthExample({ peakSales: 50_000_000, margin: 30 }, rework)).toBe(
      'When T-0 moves by 30 days: Delay: 50,000,000 EUR of peak sales a year × 30 % margin × 30 calendar days / 365 = 1,232,877 EUR.',
    );
  });

  it('says nothing while a number is missing, and what is left without any', () => {
    expect(worthExample({ peakSales: NaN, margin: 30 }, rework)).toBe('');
    expect(worthExample({ peakSales: 1, margin: NaN }, rework)).toBe('');
    expect(worthExample(null, rework)).toBe('Costs then hold hours of rework alone.');
  });
});
