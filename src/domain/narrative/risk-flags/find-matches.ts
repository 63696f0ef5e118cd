import { wordsBefore } from './clause';
import { isBound } from './is-bound';
import { isNegated } from './is-negated';
import type { PhraseMatch } from './phrase-match';
import { phraseMatch } from './phrase-match';
import { quantityAt } from './quantity-at';
import type { IndexedPhrase, ReadRule, RuleIndex } from './rule-index';
import type { Token } from './token';

export interface RiskMatch extends PhraseMatch {
  readonly rule: ReadRule;
}

type Found = PhraseMatch & { readonly entry: IndexedPhrase };

/** What the rules find, in the order of the text; of two of a kind that overlap, the longer. */
export function findMatches(tokens: readonly Token[], index: RuleIndex): RiskMatch[] {
  const found = tokens.flatMap((_, at) => foundAt(tokens, at, index));
  const harmless = harmlessByToken(found);
  const settled = new Set(found.flatMap(({ entry }) => (entry.means === 'settled' ? [entry.of] : [])));
  const kept = found.flatMap(({ entry, from, to }) =>
    entry.means === 'risk' && !settled.has(entry.rule.of) && holds(tokens, { rule: entry.rule, from, to }, harmless)
      ? [{ rule: entry.rule, from, to }]
      : [],
  );
  return withoutOverlaps(kept);
}

function foundAt(tokens: readonly Token[], at: number, index: RuleIndex): Found[] {
  const byWord = index.get(tokens[at]?.word ?? '') ?? [];
  const byQuantity = quantityAt(tokens, at) === undefined ? [] : (index.get('#') ?? []);
  return [...byWord, ...byQuantity].flatMap((entry) => {
    const match = phraseMatch(tokens, at, entry.phrase);
    return match === undefined ? [] : [{ ...match, entry }];
  });
}

type Harmless = ReadonlyMap<number, readonly Found[]>;

/** Each lies at every token it covers: phrases are short, so that is a bounded number of places. */
function harmlessByToken(found: readonly Found[]): Harmless {
  const byToken = new Map<number, Found[]>();
  for (const one of found) {
    if (one.entry.means !== 'harmless') continue;
    for (let at = one.from; at < one.to; at += 1) byToken.set(at, [...(byToken.get(at) ?? []), one]);
  }
  return byToken;
}

function holds(tokens: readonly Token[], match: RiskMatch, harmless: Harmless): boolean {
  const { rule, from, to } = match;
  if ((harmless.get(from) ?? []).some((one) => one.to >= to && applies(one.entry, rule))) return false;
  if (isNegated(tokens, from, rule.of.negation)) return false;
  if (rule.of.isBoundByConditions && isBound(tokens, { from, to })) return false;
  if (rule.after === undefined && rule.notAfter.size === 0) return true;
  const before = wordsBefore(tokens, from);
  return before.every((word) => !rule.notAfter.has(word)) && (rule.after === undefined || hasOne(before, rule.after));
}

function applies(entry: IndexedPhrase, rule: ReadRule): boolean {
  if (entry.means !== 'harmless') return false;
  return entry.rule === undefined ? entry.of === rule.of : entry.rule === rule;
}

function hasOne(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word) => wanted.has(word));
}

function withoutOverlaps(matches: readonly RiskMatch[]): RiskMatch[] {
  const endByKind = new Map<string, number>();
  const longestFirst = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  return longestFirst.filter(({ rule, from, to }) => {
    if (from < (endByKind.get(rule.of.kind) ?? 0)) return false;
    endByKind.set(rule.of.kind, to);
    return true;
  });
}
