import type { MilestoneId, Role, WorkState } from '../schedule/plan';
import type { KnownDates } from './tracked-milestone';

/** What a ripple needs of an issue as it stands in Jira now. */
export interface IssueFacts {
  readonly id: MilestoneId;
  readonly role: Role;
  readonly state: WorkState;
  readonly dates: KnownDates;
  /** Id of the calendar in which its days count. */
  readonly calendar: string;
}
