import type { MilestoneId } from '../../schedule/plan';
import type { ChangeCause } from './change-request';

/** Features that a change is about. A wanted format is about none: it is made in the issue it names. */
export function featuresOf(cause: ChangeCause): readonly MilestoneId[] {
  switch (cause.kind) {
    case 'feature':
      return [cause.featureId];
    case 'said':
      return cause.featureIds;
    case 'format':
      return [];
  }
}
