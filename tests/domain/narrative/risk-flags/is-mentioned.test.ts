import { isMentioned } from '../../../../src/domain/narrative/risk-flags/is-mentioned';

describe('isMentioned', () => {
  test.each([
    { text: 'Choose “all” to go on', expected: true },
    { text: '"all" filter', expected: true },
    { text: 'Choose all', expected: false },
    { text: '“all” of them', expected: false },
    { text: 'The “all new” button', expected: false },
  ])('says $expected for the word all in $text', ({ text, expected }) => {
    const from = text.indexOf('all');

    expect(isMentioned(text, [from, from + 3])).toBe(expected);
  });
});
