import type { DependencyView } from '../../src/contract/dependency';
import type { RippleView } from '../../src/contract/issue-panel';
import type { Act } from './use-act';

/** `predecessor`: the other issue gates the issue in view. */
export type Side = 'predecessor' | 'successor';

/** What the form is open for. */
export type EditTarget =
  { readonly kind: 'new' } | { readonly kind: 'edit'; readonly dependency: DependencyView; readonly side: Side };

/** What takes the place of the lists. */
export type OpenPart = EditTarget | { readonly kind: 'undo'; readonly ripple: RippleView };

/** What parts of the panel may do; one object, so that parts need not pass each on. */
export interface PanelTools {
  readonly act: Act;
  /** For what was done elsewhere: says so and looks again. @param done a sentence */
  readonly tell: (done: string) => void;
  /** An action is under way. */
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly onEdit: (dependency: DependencyView, side: Side) => void;
  /** @param openerId where the focus comes back to */
  readonly onUndo: (ripple: RippleView, openerId: string) => void;
}

export const addButtonId = 'add-dependency';

export function editButtonId({ linkId }: Pick<DependencyView, 'linkId'>): string {
  return `edit-dependency-${linkId}`;
}
