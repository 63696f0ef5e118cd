import type { Phrase } from './phrase';
import { readPhrases, wordsOf } from './phrase';
import type { KindRules, Rule } from './rule';

/** A rule read once, ready to be asked. */
export interface ReadRule extends Pick<Rule, 'why' | 'mend'> {
  readonly of: KindRules;
  readonly after: ReadonlySet<string> | undefined;
  readonly notAfter: ReadonlySet<string>;
}

export type IndexedPhrase =
  | { readonly means: 'risk'; readonly phrase: Phrase; readonly rule: ReadRule }
  /** Within this phrase neither the rule nor, if there is none, the whole kind holds. */
  | { readonly means: 'harmless'; readonly phrase: Phrase; readonly of: KindRules; readonly rule?: ReadRule }
  | { readonly means: 'settled'; readonly phrase: Phrase; readonly of: KindRules };

/** Phrases by their first word, so that a text is asked only about those that can begin at a word; `#` for quantities. */
export type RuleIndex = ReadonlyMap<string, readonly IndexedPhrase[]>;

export function indexRules(kinds: readonly KindRules[]): RuleIndex {
  const index = new Map<string, IndexedPhrase[]>();
  for (const entry of kinds.flatMap(phrasesOfKind)) {
    for (const key of entry.phrase.keys) index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

function phrasesOfKind(of: KindRules): IndexedPhrase[] {
  return [
    ...of.rules.flatMap((rule) => phrasesOfRule(rule, of)),
    ...readPhrases(of.harmless).map((phrase) => ({ means: 'harmless', phrase, of }) as const),
    ...readPhrases(of.settledBy ?? '').map((phrase) => ({ means: 'settled', phrase, of }) as const),
  ];
}

function phrasesOfRule(
  { phrases, unless = '', after, notAfter = '', why, mend }: Rule,
  of: KindRules,
): IndexedPhrase[] {
  const rule = { of, why, mend, after: after === undefined ? undefined : wordSet(after), notAfter: wordSet(notAfter) };
  return [
    ...readPhrases(phrases).map((phrase) => ({ means: 'risk', phrase, rule }) as const),
    ...readPhrases(unless).map((phrase) => ({ means: 'harmless', phrase, of, rule }) as const),
  ];
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words));
}
