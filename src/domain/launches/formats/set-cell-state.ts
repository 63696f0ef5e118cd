import { cellInWords } from './cell-in-words';
import type { CellId, CellRecord, CellState, FormatMatrix } from './format-matrix';
import type { ByAt, FormatStep } from './format-step';
import { stateInWords } from './matrix-act-in-words';
import { withActs } from './with-acts';

interface Setting extends ByAt {
  readonly cellId: CellId;
  readonly state: CellState;
  /** Why its issue lets nothing pass, such as `the gate of MKT-4 is shut`; null: it has no gate, or the gate lets pass. */
  readonly blocked: string | null;
}

/**
 * Says how far a deliverable has come. Forwards and backwards in any step, but: nothing is approved while the gate of its
 * issue is shut, and nothing is distributed before every deliverable of the launch is approved.
 */
export function setCellState(matrix: FormatMatrix, { cellId, state, by, at, blocked }: Setting): FormatStep {
  const cell = matrix.cells.find(({ id }) => id === cellId);
  if (!cell) {
    const message = `Cannot set the state of deliverable "${cellId}": it is not there any more. Load the page again`;
    return { kind: 'refused', message };
  }
  if (cell.state === state) return { kind: 'same' };
  const refused = refusal(matrix, cell, { state, blocked });
  if (refused !== null) {
    const message = `Cannot set "${cellInWords(cell)}" to ${stateInWords(state)}: ${refused}`;
    return { kind: 'refused', message };
  }
  const cells = matrix.cells.map((one) => (one === cell ? { ...cell, state, by, at } : one));
  const did = { kind: 'state' as const, cell: cellInWords(cell), from: cell.state, to: state };
  return { kind: 'changed', matrix: withActs({ ...matrix, cells }, [{ by, at, did }]) };
}

function refusal(
  { cells }: FormatMatrix,
  cell: CellRecord,
  { state, blocked }: Pick<Setting, 'state' | 'blocked'>,
): string | null {
  // What is out was approved: to take back that it is out needs no open gate.
  if (state === 'approved' && cell.state !== 'distributed' && blocked !== null)
    return `${blocked}. Meet its criteria first`;
  if (state !== 'distributed') return null;
  if (cell.state !== 'approved') return `it is ${stateInWords(cell.state)}. Get it approved first`;
  const open = cells.filter((one) => one.state !== 'approved' && one.state !== 'distributed');
  if (open.length === 0) return null;
  const first = cellInWords(open[0] ?? cell);
  const rest = open.length === 1 ? `"${first}" is` : `"${first}" and ${open.length - 1} more are`;
  return `${rest} not approved yet. Distribution opens once all deliverables are approved`;
}
