import { floatExample, slipExample } from '../../../../static/settings/text/rule-examples';

describe('slipExample() and floatExample()', () => {
  it('stand on both sides of the threshold', () => {
    expect(slipExample(5)).toMatch(/^A slip of 5 working days leaves .* one of 6 .* at risk\.$/);
    expect(slipExample(0)).toMatch(/^Any date/);
    expect(floatExample(3)).toMatch(/^A launch with 3 working days .* on track; with 2 it is at risk\.$/);
    expect(floatExample(0)).toMatch(/on track; it is late/);
  });
});
