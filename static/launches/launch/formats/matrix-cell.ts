import type { CellForm, MatrixView } from '../../../../src/contract/formats';

/** A deliverable with its names and how far it is. */
export type MatrixCell = CellForm & Omit<MatrixView['cells'][number], 'id'>;

/** In the order in which they were chosen. */
export function matrixCells({ form, cells }: MatrixView): MatrixCell[] {
  const parts = new Map(cells.map((cell) => [cell.id, cell]));
  return form.cells.flatMap((cell) => {
    const part = parts.get(cell.id);
    return part ? [{ ...cell, ...part }] : [];
  });
}

/** `Web · Banner · EMEA` */
export function cellName({ channel, format, region }: Pick<CellForm, 'channel' | 'format' | 'region'>): string {
  return [channel, format, region].join(' · ');
}

export function isApproved({ state }: Pick<MatrixCell, 'state'>): boolean {
  return state === 'approved' || state === 'distributed';
}
