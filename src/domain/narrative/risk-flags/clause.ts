import type { Token } from './token';

/** How far a clause is read, in words; also what keeps the work per word constant. */
const reach = 12;

/** The words before this token in its clause, nearest first. */
export function wordsBefore(tokens: readonly Token[], index: number, most = reach): string[] {
  const words: string[] = [];
  for (let at = index; at > 0 && words.length < most && tokens[at]?.joint !== 'break'; at -= 1) {
    words.push(tokens[at - 1]?.word ?? '');
  }
  return words;
}

/** The words from this token to the end of its clause. */
export function wordsFrom(tokens: readonly Token[], index: number): string[] {
  const words: string[] = [];
  for (let at = index; words.length < reach && at < tokens.length && tokens[at]?.joint !== 'break'; at += 1) {
    words.push(tokens[at]?.word ?? '');
  }
  return words;
}
