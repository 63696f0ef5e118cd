import type { Field } from '../state/claim-row';

/** Which field of which claim is being written. */
export interface Editing {
  readonly claimId: string;
  readonly field: Field;
}

/** Where to go when a field is left. */
export type Leave = 'row' | 'next' | 'before' | 'nowhere';
