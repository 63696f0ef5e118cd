import { gateInWords } from '../../../../../static/launches/templates/text/gate-in-words';

describe('gateInWords()', () => {
  it.each([
    [0, true, null],
    [1, false, 'Gate: 1 criterion'],
    [3, true, 'Gate: 3 criteria, freezes the scope'],
  ])('says %i criteria, freezing %s, as %s', (length, freezesScope, words) => {
    expect(gateInWords({ criteria: Array.from({ length }), freezesScope })).toBe(words);
  });
});
