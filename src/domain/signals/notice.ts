import type { LaunchId, RippleId } from '../launches/launch';
import type { MilestoneId } from '../schedule/plan';
import type { EscalationId } from './escalation';

export type NoticeId = string & { readonly brand: 'NoticeId' };

/** What a notice tells, by issues of its reader; the words are made when it is sent. */
export interface NoticePart {
  /**
   * `moved`: their issues were moved. `proposed`: a new date waits for their yes. `offered`: a ripple waits for a yes of
   * theirs. `conflict`: a rule cannot hold. `touched`: what was approved or locked moved. `escalation`: somebody must look.
   */
  readonly kind: 'moved' | 'proposed' | 'offered' | 'conflict' | 'touched' | 'escalation';
  readonly issueIds: readonly MilestoneId[];
}

/** What one person is told about one ripple, or about escalations raised together: one message. */
export interface Notice {
  /** Made of the ripple, or of the escalation step, and the account: nobody is told twice. */
  readonly id: NoticeId;
  readonly launchId: LaunchId;
  readonly accountId: string;
  /** null: not about a ripple. */
  readonly rippleId: RippleId | null;
  readonly escalations: readonly EscalationId[];
  readonly parts: readonly NoticePart[];
  /** The issue on which it is written. */
  readonly on: MilestoneId;
  /** ISO instants. */
  readonly at: string;
  /** Not before then: quiet hours. */
  readonly notBefore: string;
  /**
   * `sending`: may have been written; Jira is asked before it is written again. `dropped`: it cannot be told any more,
   * or there is nothing left to tell.
   */
  readonly state: 'due' | 'sending' | 'sent' | 'dropped';
  readonly sentAt: string | null;
  /** When its reader first opened the issue afterwards, or acknowledged it. */
  readonly seenAt: string | null;
  readonly version: number;
}
