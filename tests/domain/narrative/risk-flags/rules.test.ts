import { readPhrases } from '../../../../src/domain/narrative/risk-flags/phrase';
import { absoluteRules } from '../../../../src/domain/narrative/risk-flags/rules/absolute-rules';
import { aiRules } from '../../../../src/domain/narrative/risk-flags/rules/ai-rules';
import { comparisonRules } from '../../../../src/domain/narrative/risk-flags/rules/comparison-rules';
import { easeRules } from '../../../../src/domain/narrative/risk-flags/rules/ease-rules';
import { futureRules } from '../../../../src/domain/narrative/risk-flags/rules/future-rules';
import { numberRules } from '../../../../src/domain/narrative/risk-flags/rules/number-rules';
import { securityRules } from '../../../../src/domain/narrative/risk-flags/rules/security-rules';

const all = [absoluteRules, aiRules, comparisonRules, easeRules, futureRules, numberRules, securityRules];

describe.each(all.map((rules) => [rules.kind, rules] as const))(
  'rules of %s',
  (_, { rules, harmless, settledBy = '' }) => {
    const written = [...rules.flatMap(({ phrases, unless = '' }) => [phrases, unless]), harmless, settledBy];
    const phrases = written.flatMap(readPhrases);

    test('are short, so that a text takes a bounded number of steps for each word', () => {
      expect(Math.max(...phrases.map(({ parts }) => parts.length))).toBeLessThanOrEqual(9);
    });

    test('begin with words that can be looked up, and flag something', () => {
      expect(phrases.filter(({ keys }) => keys.some((key) => !/^(?:[\p{L}\p{N}'.]+|[#$€£¥])$/u.test(key)))).toEqual([]);
      expect(phrases.filter(({ flagged: [from, to] }) => from >= to)).toEqual([]);
    });

    test('are written without stray signs', () => {
      const parts = written.flatMap((text) => text.split(/[\s,]+/u)).filter((part) => part !== '');

      expect(
        parts.filter(
          (part) =>
            !/^\[?(?:[\p{L}\p{N}'.=]+~?|[#_^%×+/$€£¥&=]+)(?:\|(?:[\p{L}\p{N}'.]+~?|[×%€£¥]))*\??\]?$/u.test(part),
        ),
      ).toEqual([]);
    });

    test('say why with the words found, and what mends them, in short sentences', () => {
      for (const { why, mend } of rules) {
        expect(why).toMatch(/^“\{words\}” [^!]{10,80}\.$/u);
        expect(mend).toMatch(/^\p{Lu}[^!]{10,90}\.$/u);
      }
    });
  },
);
