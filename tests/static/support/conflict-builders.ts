import type { ChoiceView } from '../../../src/contract/conflicts';
import { anIssue, dayOf, featureFreeze } from './panel-builders';

/** The feature freeze gates the brief lock, which is 4 working days short. */
export const shortConflict = {
  linkId: '501',
  predecessor: featureFreeze,
  successor: anIssue(),
  successorPinned: true,
  standing: { kind: 'short', needed: dayOf('05-18'), actual: dayOf('05-12'), days: 4 },
} as const;

/** Moves nothing, and can be chosen. */
export function aChoice(overrides: Partial<ChoiceView> & Pick<ChoiceView, 'choice'>): ChoiceView {
  return {
    ...{ to: null, lag: null, moves: [], proposals: [], hidden: 0, held: false, conflicts: [] },
    ...{ asks: null, blocked: null },
    ...overrides,
  };
}
