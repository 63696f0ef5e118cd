import { cellInWords, cellKey, nameKey } from './cell-in-words';
import type { FormatCell, FormatMatrix } from './format-matrix';

export const mostCells = 300;

/** What a person wants to have chosen. */
export type MatrixDraft = Pick<FormatMatrix, 'channels' | 'formats' | 'regions'> & {
  readonly cells: readonly FormatCell[];
};

/** Why these formats cannot be saved, with the way out; null: they can. Names are trimmed already. */
export function matrixFault(draft: MatrixDraft): string | null {
  if (draft.cells.length > mostCells)
    return `there are ${draft.cells.length} deliverables, at most ${mostCells} fit. Leave some out`;
  return (
    nameFault('channel', draft.channels) ??
    nameFault('format', draft.formats) ??
    nameFault('region', draft.regions) ??
    doubleFault(draft.cells) ??
    strayFault(draft)
  );
}

function nameFault(what: string, names: readonly string[]): string | null {
  if (names.some((name) => name === '')) return `a ${what} has no name. Give it one, or take it out`;
  const double = firstDouble(names, nameKey);
  return double === undefined ? null : `${what} "${double}" is there twice. Take one out`;
}

function doubleFault(cells: readonly FormatCell[]): string | null {
  const byName = firstDouble(cells, cellKey);
  if (byName) return `"${cellInWords(byName)}" is there twice. Take one out`;
  const byId = firstDouble(cells, ({ id }) => id);
  return byId ? `"${cellInWords(byId)}" has the id of another deliverable. Load the page again` : null;
}

function strayFault({ channels, formats, regions, cells }: MatrixDraft): string | null {
  const stray = cells.find(
    ({ channel, format, region }) =>
      !channels.includes(channel) || !formats.includes(format) || !regions.includes(region),
  );
  return stray
    ? `"${cellInWords(stray)}" names a channel, format or region that is not in the lists. Add it there, or leave it out`
    : null;
}

function firstDouble<T>(items: readonly T[], keyOf: (item: T) => string): T | undefined {
  const seen = new Set<string>();
  return items.find((item) => seen.size === seen.add(keyOf(item)).size);
}
