import { textSections, type Edge, type NotTrueLine, type TextSection } from './brief';

/**
 * One printed A4 page with margins of 2.5 cm in type of 11 points: about 46 lines of 90 characters. A heading takes two
 * lines; the edges are a table of three columns.
 */
const linesPerPage = 46;
const charactersPerLine = 90;
const charactersPerColumn = 28;
const linesPerHeading = 2;

/** A brief as stored, or as a person is writing it. */
export interface MeasuredContent extends Readonly<Record<TextSection, string>> {
  readonly edges: readonly (Omit<Edge, 'id' | 'feature'> & { readonly feature: unknown })[];
  readonly notTrue: readonly Pick<NotTrueLine, 'text'>[];
}

export interface BriefLength {
  /** Printed lines; an estimate. */
  readonly lines: number;
  /** Share of one page: 1 is full, above it does not fit. */
  readonly pages: number;
}

/** How much of a printed page a brief takes. What is empty is not printed. */
export function briefLength(content: MeasuredContent): BriefLength {
  const { edges, notTrue } = content;
  const texts = textSections.map((section) => linesOf(content[section], charactersPerLine));
  const rows = edges.map(({ does, inCase, behaviour, later, feature }) =>
    Math.max(
      linesOf(does, charactersPerColumn),
      linesOf(inCase, charactersPerColumn) + linesOf(behaviour, charactersPerColumn),
      linesOf(later, charactersPerColumn) + (feature ? 1 : 0),
    ),
  );
  const notes = notTrue.map(({ text }) => linesOf(text, charactersPerLine));
  // The table has a row of column heads.
  const tableHead = sum(rows) > 0 ? 1 : 0;
  const blocks = [...texts, sum(rows) + tableHead, sum(notes)].filter((lines) => lines > 0);
  const lines = sum(blocks) + blocks.length * linesPerHeading;
  return { lines, pages: lines / linesPerPage };
}

/** `three quarters of a page`, `2 pages`; to the next quarter. */
export function lengthInWords({ pages }: Pick<BriefLength, 'pages'>): string {
  const quarters = Math.round(pages * 4);
  if (pages === 0) return 'Nothing yet';
  if (quarters > 4 || pages > 1) return `${formatQuarters(Math.max(quarters, 5))} pages`;
  return ['a few lines', 'a quarter of a page', 'half a page', 'three quarters of a page', 'one page'][quarters] ?? '';
}

/** Each paragraph begins a line of its own, an empty one takes one; text of nothing but blanks takes none. */
function linesOf(text: string, perLine: number): number {
  if (text.trim() === '') return 0;
  return sum(text.split('\n').map((paragraph) => Math.max(1, Math.ceil(widthOf(paragraph) / perLine))));
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/gu;

/** In letters of the Latin alphabet: those of East Asia and emoji take the room of two. */
function widthOf(text: string): number {
  return text.length + (text.match(wide)?.filter((character) => character.length === 1).length ?? 0);
}

function formatQuarters(quarters: number): string {
  const whole = Math.floor(quarters / 4);
  return `${whole}${['', '¼', '½', '¾'][quarters % 4] ?? ''}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
