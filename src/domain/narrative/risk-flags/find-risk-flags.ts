import { findMatches } from './find-matches';
import { isMentioned } from './is-mentioned';
import { readTokens } from './read-tokens';
import type { RiskFlag } from './risk-flag';
import { indexRules } from './rule-index';
import { absoluteRules } from './rules/absolute-rules';
import { aiRules } from './rules/ai-rules';
import { comparisonRules } from './rules/comparison-rules';
import { easeRules } from './rules/ease-rules';
import { futureRules } from './rules/future-rules';
import { numberRules } from './rules/number-rules';
import { securityRules } from './rules/security-rules';

const index = indexRules([securityRules, numberRules, absoluteRules, aiRules, futureRules, comparisonRules, easeRules]);

/**
 * Finds words that promise more than a product may hold, in the order of the text. The same words may be flagged for two
 * reasons ("smartest": AI and comparison), but a number only for one: 100% is an absolute and no number.
 *
 * @param hasEvidence whether the claim names its evidence; a number that has some is no risk
 */
export function findRiskFlags(text: string, { hasEvidence = false } = {}): RiskFlag[] {
  const tokens = readTokens(text);
  return findMatches(tokens, index).flatMap(({ rule, from, to }) => {
    const span = [tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0] as const;
    const { kind } = rule.of;
    if ((kind === 'number' && hasEvidence) || isMentioned(text, span)) return [];
    return [{ kind, span, why: rule.why.replace('{words}', () => text.slice(...span)), mend: rule.mend }];
  });
}
