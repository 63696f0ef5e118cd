import type { Gate } from './gate';
import type { Deed } from './gate-act';

/**
 * What a change of a gate comes to. Deeds are for its history, in their order; who saves numbers them, and counts up
 * `acts` and `version`.
 */
export type GateStep =
  | { readonly kind: 'changed'; readonly gate: Gate; readonly dids: readonly Deed[] }
  | { readonly kind: 'same' }
  /** In words for the user, with the way out. */
  | { readonly kind: 'refused'; readonly message: string };
