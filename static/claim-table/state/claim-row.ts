import type { ClaimView } from '../../../src/contract/claim-table';
import type { NamedFeatureView } from '../../../src/contract/narrative';
import type { RatingValue } from '../../../src/domain/narrative/claim';

/** What of a claim can be written in the table. */
export type Field = 'text' | 'adjustment' | 'evidence' | 'features';

export interface ClaimPatch {
  readonly text?: string;
  readonly adjustment?: string;
  readonly evidence?: string;
  readonly features?: readonly NamedFeatureView[];
}

/** A change that a person has made and that the backend has not answered yet. */
export type Wish = { readonly id: number } & (
  | { readonly kind: 'edit'; readonly patch: ClaimPatch }
  | { readonly kind: 'rate'; readonly value: RatingValue | null }
  | { readonly kind: 'recheck' }
);

/** Why a wish did not come true. It is kept, so that nothing typed is lost. */
export type Trouble =
  | { readonly kind: 'refused'; readonly wish: Wish; readonly message: string }
  /** Somebody changed the claim meanwhile; theirs is the saved one. */
  | { readonly kind: 'changed'; readonly wish: Wish }
  | { readonly kind: 'removed'; readonly wish: Wish };

/** One claim in the table. A row is another object only when it looks other than before. */
export interface ClaimRow {
  /** As the backend last told it. */
  readonly saved: ClaimView;
  /** With what is under way painted in. */
  readonly shown: ClaimView;
  /** Oldest first. */
  readonly wishes: readonly Wish[];
  readonly trouble: Trouble | null;
  /** Its last change is safe. */
  readonly justSaved: boolean;
}
