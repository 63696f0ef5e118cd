import type { Phrase } from './phrase';
import type { Token } from './token';

/** Tokens, end exclusive. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
}

/** @returns the flagged part of the phrase where it begins at this token, or undefined */
export function phraseMatch(tokens: readonly Token[], start: number, phrase: Phrase): PhraseMatch | undefined {
  const [first, last] = phrase.flagged;
  let index = start;
  let from = start;
  let to = start;
  for (const [at, part] of phrase.parts.entries()) {
    if (at > 0 && !isJoined(tokens[index])) return undefined;
    if (at === first) from = index;
    const end = part(tokens, index);
    if (end === undefined) return undefined;
    index = end;
    if (at === last - 1) to = index;
  }
  return { from, to };
}

function isJoined(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const isSign = /^[%×+/]$/u.test(token.raw);
  return isSign || (token.joint !== 'break' && token.joint !== 'apart');
}
