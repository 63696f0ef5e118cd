import type { MilestoneId } from '../../schedule/plan';
import type { LaunchId } from '../launch';
import type { ChangeId, ScopeChange } from './change-request';

interface Occasion {
  readonly featureId: MilestoneId;
  readonly what: ScopeChange;
  /** Version of the record of the feature from which the change was found; 0: it was not known before. */
  readonly version: number;
}

/** The same whenever the same change is found: an event that is told twice opens one request. */
export function changeIdOf(launchId: LaunchId, { featureId, what, version }: Occasion): ChangeId {
  return `${launchId}:${featureId}:${what}:${version}` as ChangeId;
}
