import type { TriageBook } from './triage';

/** What an act does to the triage of a launch. `message` names what was to be done, the value and the way out. */
export type TriageStep =
  | { readonly kind: 'changed'; readonly book: TriageBook }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly message: string };
