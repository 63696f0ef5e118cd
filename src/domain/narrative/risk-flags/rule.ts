import type { RiskKind } from './risk-flag';

/**
 * Which words are a risk, and where they are not. Phrases are separated by commas or line ends, their words by spaces:
 * - `fast|quick` is one or the other, `save~` is save, saves, saved or saving, `=ML` is exactly ML, `more?` may be missing;
 * - `_` is any word, `^` a capitalised one, `#` a quantity, `##` one of a hundred or more, `#+` one with a plus behind it;
 * - brackets hold the part that is flagged, if it is not the whole: `save~ [# hours]`.
 *
 * A space in a phrase also stands for a hyphen in the text.
 */
export interface Rule {
  readonly phrases: string;
  /** Phrases around the words in which they mean something else. */
  readonly unless?: string;
  /** A risk only with one of these words earlier in the clause. */
  readonly after?: string;
  /** No risk with one of these words earlier in the clause. */
  readonly notAfter?: string;
  /** `{words}` stands for the words found. */
  readonly why: string;
  readonly mend: string;
}

export interface KindRules {
  readonly kind: RiskKind;
  readonly rules: readonly Rule[];
  /** Phrases in which no rule of this kind holds. */
  readonly harmless: string;
  /** Phrases that settle it wherever they stand in the text: a study that is named. */
  readonly settledBy?: string;
  /** What takes the claim back: a negation anywhere, only one of the verb, or one directly before the words. */
  readonly negation: 'any' | 'verb' | 'near';
  /** Words in a condition ("when all have signed") or with an exception ("all but one") tell how it works. */
  readonly isBoundByConditions: boolean;
}
