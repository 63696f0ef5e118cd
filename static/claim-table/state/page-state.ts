import type { TableState } from './table-state';

/** What can be taken back with one press. */
export type Undo = {
  readonly key: 'claims.restore' | 'claims.remove';
  readonly issueId: string;
  readonly claimIds: readonly string[];
};

/** How the last action went; read aloud. */
export interface Notice {
  readonly tone: 'done' | 'refused';
  readonly text: string;
  readonly undo: Undo | null;
}

/** What the macro shows. */
export type PageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'unbound' }
  | { readonly kind: 'no-access' }
  | {
      readonly kind: 'table';
      readonly table: TableState;
      readonly notice: Notice | null;
      /** Why the last refresh brought nothing new. */
      readonly failure: string | null;
    };
