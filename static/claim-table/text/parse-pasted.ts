/** `- `, `• `, `1. `, `2) `, `> `, `[x] `: how lists begin. A sign that is not followed by a space belongs to the claim. */
const lineStart = /^(?:[-*+•‣◦▪·–—>]|\d{1,3}[.)]|\[[ xX]?\])\s+/u;
const quotePairs = ['""', '“”', '„“', '«»', "''", '‘’'];

/**
 * Claims out of a pasted text: one per line, of a table its first column. Bullets, numbers of lists and quotation marks
 * around a whole line are taken off; empty lines are left out.
 */
export function parsePasted(text: string): readonly string[] {
  return firstColumn(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
    .map(bare)
    .filter((claim) => claim !== '');
}

/** Spreadsheets put cells that hold line breaks or quotes between quotes, and double the quotes inside. */
const quotedCell = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;

function firstColumn(text: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    quotedCell.lastIndex = at;
    const quoted = quotedCell.exec(text);
    const cellEnd = quoted ? quotedCell.lastIndex : endOf(text, at, /[\t\n]/g);
    cells.push(quoted?.[1]?.replaceAll('""', '"') ?? text.slice(at, cellEnd));
    at = endOf(text, cellEnd, /\n/g) + 1;
  }
  return cells;
}

function endOf(text: string, from: number, end: RegExp): number {
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function bare(cell: string): string {
  let line = cell.replace(/\s+/gu, ' ').trim();
  // `> - [ ] claim`: more than one sign may stand before it.
  for (let signs = 0; signs < 3 && lineStart.test(line); signs += 1) line = line.replace(lineStart, '');
  return withoutQuotes(line);
}

/** Only a pair around the whole: `"Fast" and "safe"` keeps its quotes. */
function withoutQuotes(line: string): string {
  const inner = line.slice(1, -1);
  const [open, close] = [line.at(0), line.at(-1)];
  const wraps = line.length > 2 && open !== undefined && close !== undefined && quotePairs.includes(open + close);
  return wraps && !inner.includes(open) && !inner.includes(close) ? inner.trim() : line;
}
