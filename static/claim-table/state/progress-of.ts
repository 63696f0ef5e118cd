import type { SheetView } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import { isRated } from './is-rated';
import type { TableState } from './table-state';

export interface Progress {
  readonly rated: number;
  readonly all: number;
  readonly stale: number;
}

/** How far the review of a sheet is. */
export function progressOf({ rows }: Pick<TableState, 'rows'>, { order }: SheetView, round: Round): Progress {
  const claims = order.flatMap((id) => rows.get(id)?.shown ?? []);
  return {
    rated: claims.filter((claim) => isRated(claim, round)).length,
    all: claims.length,
    stale: claims.filter(({ stale }) => stale.length > 0).length,
  };
}
