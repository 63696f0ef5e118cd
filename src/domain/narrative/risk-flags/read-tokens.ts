import type { Token } from './token';

/** Addresses name things and claim nothing; they are passed over as one. */
const address = /:\/\/|www\.|[^@]@\p{L}/iu;
const number = /\d+(?:[.,:]\d+)*/u;
/** A dot joins only what goes on in lower case or digits (`report.csv`), for the space after a full stop may be missing. */
const word = /\p{L}[\p{L}\p{M}\p{N}_]*(?:(?:['’]\p{L}|[._][\p{Ll}\p{N}])[\p{L}\p{M}\p{N}_]*)*/u;
const sign = /[%×+#$€£¥/&]/u;

const piece = new RegExp(`${number.source}|${word.source}|${sign.source}`, 'gu');

const glue = /^[*_]*$/u;
const hyphen = /^[-\u2010\u2011\u2013]$/u;
/** White space of any kind, quotation marks, emphasis, and marks of direction. */
const space = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"'“”‘’«»„*_]*$/u;
const clauseEnd = /[,;:.!?…—()[\]{}|•·]|\s[-–]\s|[\n\r\u2028]/u;

/** Splits a text into what rules look at; each character is looked at a fixed number of times. */
export function readTokens(text: string): Token[] {
  const readable = withoutAddresses(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of readable.matchAll(piece)) {
    const [raw] = match;
    const joint = jointOf(readable.slice(end, match.index));
    const from = match.index;
    end = from + raw.length;
    tokens.push({ raw, word: raw === '&' ? 'and' : raw.toLowerCase().replaceAll('’', "'"), from, to: end, joint });
  }
  return tokens;
}

/** @returns a text of the same length */
function withoutAddresses(text: string): string {
  return text.replace(/\S+/gu, (chunk) => (address.test(chunk) ? '\u00b6'.repeat(chunk.length) : chunk));
}

function jointOf(gap: string): Token['joint'] {
  if (glue.test(gap)) return 'glued';
  if (hyphen.test(gap)) return 'hyphen';
  if (clauseEnd.test(gap)) return 'break';
  return space.test(gap) ? 'space' : 'apart';
}
