import type { SheetView } from '../../../src/contract/claim-table';
import type { ClaimRow } from './claim-row';
import type { Filter, Sort } from './filter';

export interface TableState {
  readonly sheets: readonly SheetView[];
  /** By id of the claim. Removed ones stay, for as long as they may be brought back. */
  readonly rows: ReadonlyMap<string, ClaimRow>;
  /** Issues of the table that this viewer may not see. */
  readonly hidden: number;
  readonly filter: Filter;
  readonly sort: Sort;
  /**
   * Ids of the claims in view, by id of the issue, in order. Not found anew when a claim is rated or edited: a row must
   * not run away from the hand that works on it.
   */
  readonly inView: ReadonlyMap<string, readonly string[]>;
}
