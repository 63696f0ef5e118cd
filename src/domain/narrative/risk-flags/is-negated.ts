import type { KindRules } from './rule';
import type { Token } from './token';

/** How many words back a negation of the verb holds, and one of the noun. */
const verbReach = 7;
const nounReach = 3;

const endsNegation = new Set([
  'but',
  'because',
  'so',
  'until',
  'while',
  'yet',
  'though',
  'although',
  'however',
  'when',
]);
/** "Not only fast" says fast; "no other" and "no less" compare. */
const takesNegationBack = new Set(['only', 'just', 'merely', 'other', 'less', 'fewer', 'matter', 'doubt', 'wonder']);
const nounNegations = new Set(['no', 'without', 'never', 'nor', 'neither', 'non']);

/** Whether the clause takes back what stands at this token: "does not work with every CRM". */
export function isNegated(tokens: readonly Token[], index: number, negation: KindRules['negation']): boolean {
  let isOverAnd = false;
  for (let distance = 0; distance < verbReach; distance += 1) {
    const next = tokens[index - distance];
    const token = tokens[index - distance - 1];
    if (token === undefined || next === undefined || next.joint === 'break' || endsNegation.has(token.word))
      return false;
    // The `no` of "no-code" negates only its own word.
    const holdsFurther = distance === 0 || next.joint !== 'hyphen';
    if (holdsFurther && !takesNegationBack.has(next.word) && negates(token.word, distance, { negation, isOverAnd })) {
      return true;
    }
    isOverAnd ||= token.word === 'and';
  }
  return false;
}

interface Stretch {
  readonly negation: KindRules['negation'];
  readonly isOverAnd: boolean;
}

function negates(word: string, distance: number, { negation, isOverAnd }: Stretch): boolean {
  if (negation === 'near' && distance >= nounReach) return false;
  if (word === 'not' || word === 'cannot' || word.endsWith("n't")) return true;
  return negation !== 'verb' && !isOverAnd && distance < nounReach && nounNegations.has(word);
}
