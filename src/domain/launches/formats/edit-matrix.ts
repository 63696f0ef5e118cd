import { cellInWords, cellKey } from './cell-in-words';
import type { CellId, CellRecord, FormatCell, FormatMatrix, MatrixAct } from './format-matrix';
import type { ByAt, FormatStep } from './format-step';
import { matrixFault, type MatrixDraft } from './matrix-faults';
import { withActs } from './with-acts';

/**
 * Chooses what is made for which channel, in which format, for which region. A cell that keeps its id keeps its state;
 * only an approval falls when another issue is named for it. Once settled, nothing but the issues can be changed.
 */
export function editMatrix(matrix: FormatMatrix, edit: ByAt & { readonly draft: MatrixDraft }): FormatStep {
  const draft = trimmed(edit.draft);
  const fault = matrixFault(draft) ?? (matrix.settled === null ? null : settledFault(matrix, draft));
  if (fault !== null) return { kind: 'refused', message: `Cannot save these formats: ${fault}` };
  const before = new Map(matrix.cells.map((cell) => [cell.id, cell]));
  const cells = draft.cells.map((cell) => kept(before.get(cell.id), cell, edit));
  const after = { ...matrix, ...draft, cells };
  if (isSame(matrix, after)) return { kind: 'same' };
  return { kind: 'changed', matrix: withActs(after, [actOf(matrix, after, edit), ...fallen(before, cells, edit)]) };
}

function trimmed({ channels, formats, regions, cells }: MatrixDraft): MatrixDraft {
  const trim = (name: string) => name.trim();
  return {
    channels: channels.map(trim),
    formats: formats.map(trim),
    regions: regions.map(trim),
    cells: cells.map(({ id, channel, format, region, issueId }) => ({
      id,
      channel: trim(channel),
      format: trim(format),
      region: trim(region),
      issueId,
    })),
  };
}

const settledWayOut = 'Ask for it as another format, or open the formats again';

function settledFault(matrix: FormatMatrix, draft: MatrixDraft): string | null {
  const now = new Map(draft.cells.map((cell) => [cell.id, cell]));
  const before = new Map(matrix.cells.map((cell) => [cell.id, cell]));
  const added = draft.cells.find(({ id }) => !before.has(id));
  if (added) return `they are settled, and "${cellInWords(added)}" would be added. ${settledWayOut}`;
  const gone = matrix.cells.find(({ id }) => !now.has(id));
  if (gone) return `they are settled, and "${cellInWords(gone)}" would be taken out. Open the formats again`;
  const renamed = matrix.cells.find((cell) => cellKey(now.get(cell.id) ?? cell) !== cellKey(cell));
  if (renamed) return `they are settled, and "${cellInWords(renamed)}" would change. Open the formats again`;
  const isRelisted = (['channels', 'formats', 'regions'] as const).some(
    (list) => JSON.stringify(matrix[list]) !== JSON.stringify(draft[list]),
  );
  return isRelisted
    ? 'they are settled, and the lists of channels, formats and regions stay. Open the formats again'
    : null;
}

function kept(before: CellRecord | undefined, cell: FormatCell, { by, at }: ByAt): CellRecord {
  if (!before) return { ...cell, state: 'planned', by: null, at: null };
  const { state, by: setBy, at: setAt } = before;
  if (isApprovalOfOther(before, cell)) return { ...cell, state: 'in-review', by, at };
  return { ...cell, state, by: setBy, at: setAt };
}

/** Another issue has its own gate to pass. */
function isApprovalOfOther(before: CellRecord, { issueId }: FormatCell): boolean {
  return before.state === 'approved' && issueId !== null && issueId !== before.issueId;
}

function isSame(before: FormatMatrix, after: FormatMatrix): boolean {
  return JSON.stringify(chosen(before)) === JSON.stringify(chosen(after));
}

function chosen({ channels, formats, regions, cells }: FormatMatrix) {
  return [channels, formats, regions, cells.map((cell) => [cell.id, cellInWords(cell), cell.issueId])];
}

function actOf(before: FormatMatrix, after: FormatMatrix, { by, at }: ByAt): MatrixAct {
  const countIn = (cells: readonly CellRecord[], ids: ReadonlySet<CellId>) =>
    cells.filter(({ id }) => !ids.has(id)).length;
  const added = countIn(after.cells, new Set(before.cells.map(({ id }) => id)));
  const removed = countIn(before.cells, new Set(after.cells.map(({ id }) => id)));
  return { by, at, did: { kind: 'edited', added, removed } };
}

function fallen(before: ReadonlyMap<CellId, CellRecord>, cells: readonly CellRecord[], { by, at }: ByAt): MatrixAct[] {
  return cells.flatMap((cell) => {
    const from = before.get(cell.id)?.state ?? cell.state;
    return from === cell.state
      ? []
      : [{ by, at, did: { kind: 'state' as const, cell: cellInWords(cell), from, to: cell.state } }];
  });
}
