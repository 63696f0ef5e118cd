import type { FormatMatrix } from './format-matrix';
import type { ByAt, FormatStep } from './format-step';
import { withActs } from './with-acts';

/** From then on deliverables are only added by change request. */
export function settleMatrix(matrix: FormatMatrix, { by, at }: ByAt): FormatStep {
  if (matrix.settled !== null) return { kind: 'same' };
  if (matrix.cells.length === 0) {
    return {
      kind: 'refused',
      message: 'Cannot settle these formats: no deliverable is chosen. Choose at least one, save, and settle then',
    };
  }
  const settled = { ...matrix, settled: { by, at } };
  return { kind: 'changed', matrix: withActs(settled, [{ by, at, did: { kind: 'settled' } }]) };
}

/** Deliverables may be chosen freely again. */
export function reopenMatrix(matrix: FormatMatrix, { by, at }: ByAt): FormatStep {
  if (matrix.settled === null) return { kind: 'same' };
  const open = { ...matrix, settled: null };
  return { kind: 'changed', matrix: withActs(open, [{ by, at, did: { kind: 'reopened' } }]) };
}
