import type { EditTarget } from '../panel-tools';
import type { Draft } from './draft';

/** Keys of the two ends as they stand in sentences. */
export interface DraftNames {
  readonly predecessor: string;
  readonly successor: string;
}

export function draftNames(draft: Draft, target: EditTarget, thisKey: string): DraftNames {
  const otherKey = target.kind === 'edit' ? target.dependency.issue?.key : draft.other?.key;
  const other = otherKey ?? 'the other issue';
  return draft.direction === 'other-gates-this'
    ? { predecessor: other, successor: thisKey }
    : { predecessor: thisKey, successor: other };
}
