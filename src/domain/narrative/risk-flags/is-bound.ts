import { wordsBefore, wordsFrom } from './clause';
import type { Token } from './token';

const conditions = new Set(['if', 'when', 'whenever', 'once', 'unless', 'until', 'whether', 'after', 'before']);
const exceptions = new Set(['except', 'excepting', 'excluding', 'unless', 'but']);

/** Whether a condition leads to the words ("when every reviewer has signed"), or an exception follows them. */
export function isBound(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return (
    wordsBefore(tokens, from).some((word) => conditions.has(word)) ||
    wordsFrom(tokens, to).some((word) => exceptions.has(word))
  );
}
