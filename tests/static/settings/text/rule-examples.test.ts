import { dialExample, floatExample, slipExample } from '../../../../static/settings/text/rule-examples';

describe('dialExample()', () => {
  it('names the last move that is written and the first that is asked for', () => {
    expect(dialExample({ kind: 'ask-above', days: 3 })).toMatch(/by 3 working days, .* at once; .* one by 4, all/);
    expect(dialExample({ kind: 'ask-above', days: 1 })).toMatch(/by 1 working day,/);
  });

  it('asks for everything above no day, as when it always asks', () => {
    expect(dialExample({ kind: 'ask-above', days: 0 })).toBe(dialExample({ kind: 'ask' }));
  });
});

describe('slipExample() and floatExample()', () => {
  it('stand on both sides of the threshold', () => {
    expect(slipExample(5)).toMatch(/^A slip of 5 working days leaves .* one of 6 .* at risk\.$/);
    expect(slipExample(0)).toMatch(/^Any date/);
    expect(floatExample(3)).toMatch(/^A launch with 3 working days .* on track; with 2 it is at risk\.$/);
    expect(floatExample(0)).toMatch(/on track; it is late/);
  });
});
