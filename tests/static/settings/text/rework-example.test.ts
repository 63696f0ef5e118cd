import { reworkExample } from '../../../../static/settings/text/rework-example';
import { aForm } from '../../support/settings-builders';

const { rework } = aForm();

describe('reworkExample()', () => {
  it('multiplies hours and rate, as they are read', () => {
    const approved = (hours: number, rate: number) =>
      reworkExample({ ...rework, hours: { ...rework.hours, approved: hours }, rate });
    expect(approved(8, 80)).toBe('An approved video that must change costs 8 hours, 640 EUR.');
    expect(approved(1, 1_250.5)).toBe('An approved video that must change costs 1 hour, 1,250.5 EUR.');
    expect(approved(1.1, 1.1)).toBe('An approved video that must change costs 1.1 hours, 1.21 EUR.');
    expect(approved(NaN, 80)).toBe('');
  });
});
