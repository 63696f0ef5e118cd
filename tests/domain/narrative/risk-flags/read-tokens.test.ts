import { readTokens } from '../../../../src/domain/narrative/risk-flags/read-tokens';

describe('readTokens', () => {
  test('gives words in lower case with where they stand', () => {
    expect(readTokens(' It’s ONE-click ')).toEqual([
      { raw: 'It’s', word: "it's", from: 1, to: 5, joint: 'space' },
      { raw: 'ONE', word: 'one', from: 6, to: 9, joint: 'space' },
      { raw: 'click', word: 'click', from: 10, to: 15, joint: 'hyphen' },
    ]);
  });

  test.each([
    { text: 'all, some', joint: 'break' },
    { text: 'all - some', joint: 'break' },
    { text: 'all\nsome', joint: 'break' },
    { text: 'all.Some', joint: 'break' },
    { text: 'all → some', joint: 'apart' },
    { text: 'all “some', joint: 'space' },
    { text: 'all\u00a0some', joint: 'space' },
    { text: 'all\u2011some', joint: 'hyphen' },
    { text: '3x', joint: 'glued' },
    { text: '40%', joint: 'glued' },
  ])('joins the two of "$text" with $joint', ({ text, joint }) => {
    expect(readTokens(text).map((token) => token.joint)).toEqual([expect.anything(), joint]);
  });

  test.each([
    { text: '1,200.50', words: ['1,200.50'] },
    { text: '9:30', words: ['9:30'] },
    { text: 'report.csv', words: ['report.csv'] },
    { text: 'first_name', words: ['first_name'] },
    { text: 'https://a.b/all see a@b.c', words: ['see'] },
    { text: '+5 24/7', words: ['+', '5', '24', '/', '7'] },
    { text: 'plug & play', words: ['plug', 'and', 'play'] },
    { text: '', words: [] },
  ])('reads "$text" as $words', ({ text, words }) => {
    expect(readTokens(text).map(({ word }) => word)).toEqual(words);
  });
});
