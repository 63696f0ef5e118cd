import { findMatches } from '../../../../src/domain/narrative/risk-flags/find-matches';
import { readTokens } from '../../../../src/domain/narrative/risk-flags/read-tokens';
import type { KindRules } from '../../../../src/domain/narrative/risk-flags/rule';
import { indexRules } from '../../../../src/domain/narrative/risk-flags/rule-index';
import { absoluteRules } from '../../../../src/domain/narrative/risk-flags/rules/absolute-rules';
import { easeRules } from '../../../../src/domain/narrative/risk-flags/rules/ease-rules';
import { numberRules } from '../../../../src/domain/narrative/risk-flags/rules/number-rules';
import type { Token } from '../../../../src/domain/narrative/risk-flags/token';

const rule = { why: '', mend: '' };
const kind: KindRules = {
  kind: 'ease',
  negation: 'any',
  isBoundByConditions: true,
  harmless: 'easy chair',
  settledBy: 'study of #',
  rules: [
    { ...rule, phrases: 'easy, easy to use, [#] step|steps', unless: 'easy does it' },
    { ...rule, phrases: 'quick', after: 'save~', notAfter: 'sand' },
  ],
};

describe('findMatches', () => {
  test.each([
    { text: 'Easy', words: ['Easy'] },
    { text: 'It is easy to use', words: ['easy to use'] },
    { text: 'Three steps', words: ['Three'] },
    { text: 'An easy chair, and easy', words: ['easy'] },
    { text: 'Easy does it', words: [] },
    { text: 'It is not easy', words: [] },
    { text: 'It is not cheap, but easy', words: ['easy'] },
    { text: 'If it is easy, press the button', words: [] },
    { text: 'Easy except for guests', words: [] },
    { text: 'Easy. A study of 20 guests says so', words: [] },
    { text: 'Quick', words: [] },
    { text: 'Saves you time and is quick', words: ['quick'] },
    { text: 'Saved from quick sand and the quick', words: ['quick'] },
  ])('finds $words in "$text"', ({ text, words }) => {
    const tokens = readTokens(text);
    const found = findMatches(tokens, indexRules([kind])).map(({ from, to }) =>
      text.slice(tokens[from]?.from, tokens[to - 1]?.to),
    );

    expect(found).toEqual(words);
  });

  test.each(['one', 'all', 'in a few', 'not', 'if', '5 hours', 'save up to', 'a a', '1 ', '100%', 'as', 'all '])(
    'takes twice as many steps for twice as much of "%s", not more',
    (unit) => {
      const index = indexRules([absoluteRules, easeRules, numberRules]);
      const stepsFor = (length: number): number => {
        const counted = countingReads(readTokens(`${unit} `.repeat(length / unit.length)));
        findMatches(counted.tokens, index);
        return counted.reads();
      };

      expect(stepsFor(2_000)).toBeLessThan(2.1 * stepsFor(1_000));
    },
  );
});

function countingReads(tokens: readonly Token[]): { tokens: readonly Token[]; reads: () => number } {
  let reads = 0;
  const get = (target: readonly Token[], key: string | symbol): unknown => {
    reads += 1;
    return Reflect.get(target, key);
  };
  return { tokens: new Proxy(tokens, { get }), reads: () => reads };
}
