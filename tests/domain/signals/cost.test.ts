import { costOf } from '../../../src/domain/signals/cost';

const rework = { rate: 90, currency: 'EUR' };
const worth = { peakSales: 50_000_000, margin: 30 };

describe('costOf', () => {
  it('puts 50 million at 30 % at 1.25 million for a twelfth of a year', () => {
    const month = 365 / 12;
    expect(costOf({ rework, worth, hours: 0, delayDays: month }).delay).toBe(1_250_000);
  });

  it('reckons days and hours, and says how', () => {
    expect(costOf({ rework, worth, hours: 12.5, delayDays: 9 })).toEqual({
      ...{ currency: 'EUR', reworkHours: 12.5, rate: 90, rework: 1125, delayDays: 9, delay: 369_863 },
      formula: [
        'Delay: 50,000,000 EUR of peak sales a year × 30 % margin × 9 calendar days / 365 = 369,863 EUR.',
        'Rework: 12.5 hours × 90 EUR = 1,125 EUR.',
      ],
    });
  });

  it('gives no amount of a delay whose worth is not settled, and says where to settle it', () => {
    const cost = costOf({ rework, worth: null, hours: 1, delayDays: 1 });
    expect(cost.delay).toBeNull();
    expect(cost.formula).toEqual([
      "Delay: 1 calendar day without an amount, because peak sales and margin are not set. Set them in the launch's settings, or ask a Jira admin to set them for the site.",
      'Rework: 1 hour × 90 EUR = 90 EUR.',
    ]);
  });

  it('takes an earlier T-0 for no delay', () => {
    expect(costOf({ rework, worth, hours: 0, delayDays: -4 })).toMatchObject({ delayDays: 0, delay: 0 });
  });

  it('counts no delay where T-0 is not known', () => {
    const cost = costOf({ rework, worth, hours: 0, delayDays: null });
    expect(cost).toMatchObject({ delayDays: 0, delay: null });
    expect(cost.formula[0]).toBe('Delay: not counted, because the launch has no T-0 with a date that you can see.');
  });
});
