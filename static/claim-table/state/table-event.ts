import type { ClaimAction, TableReply } from '../../../src/contract/claim-table';
import type { Wish } from './claim-row';
import type { Filter, Sort } from './filter';

export type LoadedTable = Extract<TableReply, { kind: 'table' }>;
/** A reply that brings news of a sheet. */
export type SheetNews = Exclude<ClaimAction, { kind: 'refused' }>;

/** Everything that changes the table. */
export type TableEvent =
  | { readonly kind: 'loaded'; readonly reply: LoadedTable }
  | { readonly kind: 'wished'; readonly claimIds: readonly string[]; readonly wish: Wish }
  /** `keepOrder`: a later move is under way, so the order in the reply is already old. */
  | { readonly kind: 'answered'; readonly wishId: number | null; readonly news: SheetNews; readonly keepOrder: boolean }
  | { readonly kind: 'refused'; readonly wishId: number; readonly message: string }
  | { readonly kind: 'given-up'; readonly claimId: string }
  | { readonly kind: 'ordered'; readonly issueId: string; readonly order: readonly string[] }
  | { readonly kind: 'filtered'; readonly filter: Filter }
  | { readonly kind: 'sorted'; readonly sort: Sort };
