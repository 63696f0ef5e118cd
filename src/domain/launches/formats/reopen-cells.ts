import type { MilestoneId } from '../../schedule/plan';
import { cellInWords } from './cell-in-words';
import type { CellRecord, FormatMatrix } from './format-matrix';
import type { ByAt, FormatStep } from './format-step';
import { withActs } from './with-acts';

const to = 'in-production';

/**
 * Puts deliverables that are made in these issues back into production: what was reviewed, approved or brought out is to
 * be done again. Done twice, it is done once.
 */
export function reopenCells(
  matrix: FormatMatrix,
  { issueIds, by, at }: ByAt & { readonly issueIds: ReadonlySet<MilestoneId> },
): FormatStep {
  const reopened = matrix.cells.filter(
    (cell) => isFurther(cell) && cell.issueId !== null && issueIds.has(cell.issueId),
  );
  if (reopened.length === 0) return { kind: 'same' };
  const cells = matrix.cells.map((cell) =>
    reopened.includes(cell) ? ({ ...cell, state: to, by, at } as const) : cell,
  );
  const acts = reopened.map((cell) => {
    const did = { kind: 'state', cell: cellInWords(cell), from: cell.state, to } as const;
    return { by, at, did };
  });
  return { kind: 'changed', matrix: withActs({ ...matrix, cells }, acts) };
}

function isFurther({ state }: CellRecord): boolean {
  return state === 'in-review' || state === 'approved' || state === 'distributed';
}
