import type { MilestoneId } from '../../schedule/plan';
import type { ProjectId } from '../../settings/settings';
import type { LaunchId } from '../launch';

/** What belonged to a launch when its scope was frozen. What comes and goes from then on needs a change request. */
export interface FrozenScope {
  readonly launchId: LaunchId;
  /** The milestone whose gate froze it. */
  readonly gateId: MilestoneId;
  /** ISO instant. */
  readonly since: string;
  /** Epics whose children are its features. */
  readonly epicIds: readonly MilestoneId[];
  /** Where features of it lie: elsewhere, new issues are no news. */
  readonly projectIds: readonly ProjectId[];
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}
