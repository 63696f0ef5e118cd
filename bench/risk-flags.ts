import { findRiskFlags } from '../src/domain/narrative/risk-flags/find-risk-flags';
import { corpus } from '../tests/domain/narrative/risk-flags/corpus';
import { heldOutCorpus } from '../tests/domain/narrative/risk-flags/held-out-corpus';
import type { FlagScore } from '../tests/domain/narrative/risk-flags/score-flags';
import { scoreFlags } from '../tests/domain/narrative/risk-flags/score-flags';
import { median } from './median';

export interface RiskFlagFigures {
  /** On the sentences the rules were made with. */
  readonly corpus: readonly FlagScore[];
  /** On sentences they were not made with. */
  readonly heldOut: readonly FlagScore[];
  /** For one sentence, in µs. */
  readonly sentenceUs: number;
  /** For a text of 10,000 characters, in ms. */
  readonly longTextMs: number;
}

export async function measureRiskFlags(): Promise<RiskFlagFigures> {
  const texts = corpus.map(([text]) => text);
  const longText = texts.join(' ').slice(0, 10_000);
  const allMs = await median(15, () => texts.map((text) => findRiskFlags(text)));
  return {
    corpus: scoreFlags(corpus, findRiskFlags),
    heldOut: scoreFlags(heldOutCorpus, findRiskFlags),
    sentenceUs: Math.round((1000 * allMs) / texts.length),
    longTextMs: Math.round(10 * (await median(15, () => findRiskFlags(longText)))) / 10,
  };
}
