import { wordsBefore } from './clause';
import type { KindRules } from './rule';
import type { Token } from './token';

/** How many words back each negation holds. */
const verbReach = 7;
const nounReach = 3;
const nearReach = 3;

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
  let after = tokens[index]?.word ?? '';
  let isOverAnd = false;
  for (const [distance, word] of wordsBefore(tokens, index, verbReach).entries()) {
    if (endsNegation.has(word)) return false;
    if (negates(word, distance, { negation, isOverAnd }) && !takesNegationBack.has(after)) return true;
    isOverAnd ||= word === 'and';
    after = word;
  }
  return false;
}

interface Stretch {
  readonly negation: KindRules['negation'];
  readonly isOverAnd: boolean;
}

function negates(word: string, distance: number, { negation, isOverAnd }: Stretch): boolean {
  if (negation === 'near' && distance >= nearReach) return false;
  if (word === 'not' || word === 'cannot' || word.endsWith("n't")) return true;
  return negation !== 'verb' && !isOverAnd && distance < nounReach && nounNegations.has(word);
}
