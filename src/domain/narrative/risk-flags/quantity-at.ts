import type { Token } from './token';

export interface Quantity {
  /** The token behind it. */
  readonly end: number;
  /** Roughly; only small and large are told apart. */
  readonly value: number;
  /** As in `500+`. */
  readonly hasPlus: boolean;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const valueByWord = new Map<string, number>([
  ...small.split(' ').map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)] as const),
]);
const scaleByWord = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
]);
/** Bounds the work: `two hundred and fifty thousand` is as long as claims get. */
const mostTokens = 6;

/** Reads `40`, `1,200+`, `2.5m`, `twenty-five`, `a dozen`, `two hundred thousand`; not the 12 of `PROD-12`. */
export function quantityAt(tokens: readonly Token[], start: number): Quantity | undefined {
  const first = tokens[start];
  if (first === undefined || isPartOfName(tokens, start)) return undefined;
  let value = valueOf(tokens, start);
  if (value === undefined) return undefined;
  let end = start + 1;
  while (end < start + mostTokens) {
    const more = continued(tokens, end, value);
    if (more === undefined) break;
    value = more;
    end += 1;
  }
  const hasPlus = tokens[end]?.raw === '+' && tokens[end]?.joint === 'glued';
  return { end: hasPlus ? end + 1 : end, value, hasPlus };
}

/** `GPT-5`, `#12`, and the `hundred` of `two hundred`. */
function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  if (token.joint === 'glued') return !/[$€£¥/×%+]/u.test(before.raw);
  return token.joint === 'hyphen' && /^\d/u.test(token.raw) && /^\p{L}/u.test(before.raw);
}

function valueOf(tokens: readonly Token[], index: number): number | undefined {
  const { word = '' } = tokens[index] ?? {};
  if (/^\d/u.test(word)) return word.includes(':') ? undefined : digitsToValue(word);
  if (word !== 'a') return valueByWord.get(word);
  const next = tokens[index + 1];
  return next?.joint === 'space' && next.word.length > 2 && scaleByWord.has(next.word) ? 1 : undefined;
}

/** `1,200` and `1.200` are large, `3.5` is small: of a separator before three digits it is taken that it groups them. */
function digitsToValue(digits: string): number {
  return Number.parseFloat(digits.replaceAll(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'));
}

function continued(tokens: readonly Token[], index: number, value: number): number | undefined {
  const token = tokens[index];
  if (token === undefined || token.joint === 'break' || token.joint === 'apart') return undefined;
  const scale = scaleByWord.get(token.word);
  // `5 m` are metres, `5m` may be millions.
  if (scale !== undefined) return token.word.length > 2 || token.joint === 'glued' ? value * scale : undefined;
  if (/^\d{3}$/u.test(token.raw)) return token.joint === 'space' && value < 1000 ? value * 1000 : undefined;
  const unit = valueByWord.get(token.word);
  return unit !== undefined && unit < 10 && value >= 20 && value < 100 ? value + unit : undefined;
}
