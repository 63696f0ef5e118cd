import { quantityAt } from './quantity-at';
import type { Token } from './token';

/** @returns the token behind what fits, or undefined */
type Part = (tokens: readonly Token[], index: number) => number | undefined;

/** One way to say something, as `Rule` writes it. */
export interface Phrase {
  readonly parts: readonly Part[];
  /** First words, for the index; `#` for quantities. */
  readonly keys: readonly string[];
  /** Parts that are flagged, end exclusive. */
  readonly flagged: readonly [from: number, to: number];
}

/** Reads the phrases of a rule; each optional word makes two. */
export function readPhrases(written: string): Phrase[] {
  return written
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => withoutOptions(phrase.split(/\s+/u)))
    .map(toPhrase);
}

/** The words that `save~|cut` stands for. */
export function wordsOf(alternatives: string): string[] {
  return alternatives.split('|').flatMap((word) => (word.endsWith('~') ? inflected(word.slice(0, -1)) : [word]));
}

function withoutOptions(parts: readonly string[]): string[][] {
  const index = parts.findIndex((part) => part.endsWith('?'));
  if (index < 0) return [[...parts]];
  const kept = parts[index]?.slice(0, -1) ?? '';
  const [before, after] = [parts.slice(0, index), parts.slice(index + 1)];
  return [...withoutOptions([...before, kept, ...after]), ...withoutOptions([...before, ...after])];
}

function toPhrase(parts: readonly string[]): Phrase {
  const opens = parts.findIndex((part) => part.startsWith('['));
  const closes = parts.findIndex((part) => part.endsWith(']'));
  const bare = parts.map((part) => part.replaceAll(/[[\]]/gu, ''));
  return {
    parts: bare.map(toPart),
    keys: keysOf(bare[0] ?? ''),
    flagged: opens < 0 ? [0, parts.length] : [opens, closes + 1],
  };
}

function keysOf(part: string): string[] {
  if (part.startsWith('#') && part !== '#') return ['#'];
  if (part === '#') return ['#'];
  return wordsOf(part).map((word) => word.replace('=', '').toLowerCase());
}

function toPart(part: string): Part {
  switch (part) {
    case '#':
    case '##':
    case '#+':
      return quantityPart(part);
    case '_':
      return (tokens, index) => (index < tokens.length ? index + 1 : undefined);
    case '^':
      return (tokens, index) => (/^\p{Lu}/u.test(tokens[index]?.raw ?? '') ? index + 1 : undefined);
    default:
      return wordPart(part);
  }
}

function quantityPart(part: '#' | '##' | '#+'): Part {
  return (tokens, index) => {
    const found = quantityAt(tokens, index);
    if (found === undefined) return undefined;
    if (part === '##' && found.value < 100) return undefined;
    return part === '#+' && !found.hasPlus ? undefined : found.end;
  };
}

function wordPart(part: string): Part {
  if (part.startsWith('=')) return (tokens, index) => (tokens[index]?.raw === part.slice(1) ? index + 1 : undefined);
  const words = new Set(wordsOf(part));
  return (tokens, index) => (words.has(tokens[index]?.word ?? '') ? index + 1 : undefined);
}

/** Both spellings where English doubles the last letter; a form that does not exist finds nothing. */
function inflected(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const doubled = verb + verb.slice(-1);
  const plural = /(?:s|x|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
}
