import type { FormatMatrix, MatrixAct } from './format-matrix';

const mostKept = 100;

/** Writes down what was done, the last one on top. */
export function withActs(matrix: FormatMatrix, acts: readonly MatrixAct[]): FormatMatrix {
  return { ...matrix, history: [...[...acts].reverse(), ...matrix.history].slice(0, mostKept) };
}
