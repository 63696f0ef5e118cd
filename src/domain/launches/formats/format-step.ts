import type { FormatMatrix } from './format-matrix';

/** What an act does to a format matrix. `message` names what was to be done, the value and the way out. */
export type FormatStep =
  | { readonly kind: 'changed'; readonly matrix: FormatMatrix }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly message: string };

/** Who does it, and when (ISO instant). */
export interface ByAt {
  readonly by: string;
  readonly at: string;
}
