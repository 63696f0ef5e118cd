import { dialExample } from '../../../../static/shared/dial/dial-example';

describe('dialExample()', () => {
  it('names the last move that is written and the first that is asked for', () => {
    expect(dialExample({ kind: 'ask-above', days: 3 })).toMatch(/by 3 working days, .* at once; .* one by 4, all/);
    expect(dialExample({ kind: 'ask-above', days: 1 })).toMatch(/by 1 working day,/);
  });

  it('asks for everything above no day, as when it always asks', () => {
    expect(dialExample({ kind: 'ask-above', days: 0 })).toBe(dialExample({ kind: 'ask' }));
  });
});
