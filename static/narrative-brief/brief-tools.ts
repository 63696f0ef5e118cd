import type { BriefSection } from '../../src/domain/narrative/brief';
import type { Act } from './state/act';
import type { DraftTools } from './state/use-drafts';

/** What is shown in place of the brief, or above it. */
export type Panel = 'lock' | 'choose-lock' | 'versions';

/** What parts of the page may do; one object, so that parts need not pass each on. */
export interface BriefTools extends DraftTools {
  readonly act: Act;
  readonly openPanel: (panel: Panel, fromId: string) => void;
  /** Tells how something went; read aloud. */
  readonly tell: (notice: { readonly kind: 'done' | 'refused'; readonly text: string } | null) => void;
}

export function headingIdOf(section: BriefSection): string {
  return `brief-${section}`;
}

export function editIdOf(section: BriefSection): string {
  return `edit-${section}`;
}

/** The cell that takes the focus when a row is to be edited. */
export function rowIdOf(id: string): string {
  return `row-${id}`;
}
