import { cellInWords, cellKey, nameKey } from './cell-in-words';
import type { FormatCell, FormatMatrix } from './format-matrix';
import type { ByAt, FormatStep } from './format-step';
import { mostCells } from './matrix-faults';
import { withActs } from './with-acts';

/** Adds a deliverable that a change request was approved for. Done twice, it is there once. */
export function addCell(matrix: FormatMatrix, { cell, by, at }: ByAt & { readonly cell: FormatCell }): FormatStep {
  if (matrix.cells.some(({ id }) => id === cell.id)) return { kind: 'same' };
  const refused = refusal(matrix, cell);
  if (refused !== null) return { kind: 'refused', message: `Cannot add "${cellInWords(cell)}": ${refused}` };
  const channel = knownName(matrix.channels, cell.channel);
  const format = knownName(matrix.formats, cell.format);
  const region = knownName(matrix.regions, cell.region);
  const added = { ...cell, channel, format, region, state: 'planned' as const, by: null, at: null };
  const grown = {
    ...matrix,
    channels: withName(matrix.channels, channel),
    formats: withName(matrix.formats, format),
    regions: withName(matrix.regions, region),
    cells: [...matrix.cells, added],
  };
  return {
    kind: 'changed',
    matrix: withActs(grown, [{ by, at, did: { kind: 'added-by-change', cell: cellInWords(added) } }]),
  };
}

function refusal(matrix: FormatMatrix, cell: FormatCell): string | null {
  if (matrix.cells.some((one) => cellKey(one) === cellKey(cell))) return 'it is there already. Use that one';
  if (matrix.cells.length >= mostCells)
    return `there are ${mostCells} deliverables already. Open the formats again and take some out`;
  return null;
}

/** The name as the matrix writes it. */
function knownName(names: readonly string[], name: string): string {
  return names.find((one) => nameKey(one) === nameKey(name)) ?? name.trim();
}

function withName(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [...names, name];
}
