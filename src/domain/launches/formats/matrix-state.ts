import type { FormatMatrix } from './format-matrix';

/** What a gate asks of the formats of a launch. What is distributed has been approved. */
export function matrixState({ cells, settled }: FormatMatrix) {
  const approved = cells.filter(({ state }) => state === 'approved' || state === 'distributed').length;
  return { isSettled: settled !== null, cells: cells.length, approved };
}
