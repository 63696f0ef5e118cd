import type { LaunchId } from '../launches/launch';
import type { MilestoneId } from '../schedule/plan';
import type { EscalationKind } from '../settings/settings';

export type EscalationId = string & { readonly brand: 'EscalationId' };

/** Something happened that somebody must look at. */
export interface Escalation {
  /** Made of kind, issue and occasion, for launches may be joined: what has been raised is not raised again. */
  readonly id: EscalationId;
  readonly launchId: LaunchId;
  readonly kind: EscalationKind;
  /** The issue it is about. */
  readonly issueId: MilestoneId;
  /** What makes it another one of its kind at the same issue, such as the day that was missed. */
  readonly occasion: string;
  /** ISO instant of what happened, and of when the app raised it. */
  readonly since: string;
  readonly raisedAt: string;
  /** How far off: working days; null where that says nothing. */
  readonly days: number | null;
  /** Who has been asked, first to last; `accountId` null: nobody is named for the role. */
  readonly steps: readonly EscalationStep[];
  readonly acknowledged: { readonly by: string; readonly at: string; readonly note: string } | null;
  /** ISO instant at which it had come right by itself. */
  readonly overAt: string | null;
  readonly version: number;
}

export interface EscalationStep {
  readonly role: string;
  readonly accountId: string | null;
  /** ISO instant at which they were asked. */
  readonly at: string;
}
