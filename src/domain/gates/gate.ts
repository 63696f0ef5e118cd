import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId } from '../schedule/plan';

export type CriterionId = string & { readonly brand: 'CriterionId' };

/** How long somebody who is asked has: hours of the clock, or working days of the milestone's calendar. */
export interface TimeBox {
  readonly unit: 'hours' | 'workdays';
  readonly length: number;
}

/** One deliverable that a gate asks for. */
export type Criterion = { readonly id: CriterionId; readonly title: string } & (
  | { readonly kind: 'check' }
  | { readonly kind: 'evidence' }
  | ApprovalAsked
  /** These issues are done. */
  | { readonly kind: 'issues'; readonly issueIds: readonly MilestoneId[] }
  /** The brief of this epic is written in full and locked. */
  | { readonly kind: 'brief'; readonly epicId: MilestoneId }
  /** The claims of each of these issues are all rated, or signed with a signature that stands. */
  | { readonly kind: 'claims'; readonly issueIds: readonly MilestoneId[]; readonly wanted: 'rated' | 'signed' }
  /** The format matrix of the launch is settled, or each of its cells is approved. */
  | { readonly kind: 'formats'; readonly wanted: 'settled' | 'approved' }
  /** No comment on the version under review is open. */
  | { readonly kind: 'comments' }
);
export type CriterionKind = Criterion['kind'];

interface ApprovalAsked {
  readonly kind: 'approval';
  /** Kind of person, such as "legal reviewer". */
  readonly role: string;
  /** Account of who is asked; null: whoever the launch names for the role. */
  readonly person: string | null;
  /** Roles that whoever decides here must not fill in this gate as well. Holds both ways. */
  readonly apartFrom: readonly string[];
  readonly within: TimeBox | null;
}
export type Approval = Extract<Criterion, { kind: 'approval' }>;

/** Where something is that proves a criterion. */
export type Evidence =
  | { readonly kind: 'link'; readonly url: string; readonly title: string }
  /** An attachment of the issue. */
  | { readonly kind: 'attachment'; readonly attachmentId: string; readonly fileName: string };

export type Decision = 'approved' | 'changes-wanted';

/** What somebody has answered to a criterion; the last one counts, the history keeps all. */
export type Answer = {
  readonly criterionId: CriterionId;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
} & (
  | { readonly kind: 'check' }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | {
      readonly kind: 'approval';
      readonly decision: Decision;
      readonly comment: string;
      /** Number of the asset version that was decided on; 0: there was none. */
      readonly ofVersion: number;
      /** Why it no longer counts; null: it does. */
      readonly voided: Voiding | null;
    }
);
export type ApprovalAnswer = Extract<Answer, { kind: 'approval' }>;

export interface Voiding {
  readonly why: 'new-version' | 'change-request' | 'criterion-changed';
  /** ISO instant. */
  readonly at: string;
}

/** A version of what is reviewed. */
export interface AssetVersion {
  /** Counts from 1. */
  readonly number: number;
  readonly asset: Evidence;
  readonly note: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** Why the approvals of the version before hold for this one as well; null: they do not. */
  readonly carriedOver: string | null;
}

export interface Waiver {
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until: CalendarDate;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** What must be there before what waits for a milestone may go on. */
export interface Gate {
  readonly issueId: MilestoneId;
  readonly criteria: readonly Criterion[];
  /** At most one per criterion. */
  readonly answers: readonly Answer[];
  /** What is under review; null: nothing. Earlier ones are kept apart. */
  readonly asset: AssetVersion | null;
  /** Comments on it that are not resolved. */
  readonly openComments: number;
  /** Since when people are asked: the gate was set up, or has a new version. ISO instant. */
  readonly askedAt: string;
  /** The newest one, whether it still holds or not. */
  readonly waiver: Waiver | null;
  /** Once it has been open, what belongs to the launch only changes by change request. */
  readonly freezesScope: boolean;
  /** When it was first seen open; null: never yet. ISO instant. */
  readonly firstOpenAt: string | null;
  /** What Jira's fields were last told; null: nothing yet. */
  readonly told: Told | null;
  /** How many acts its history holds. */
  readonly acts: number;
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}

/** A gate as it was last judged by the app itself. */
export interface Told {
  readonly state: GateState;
  /** What is missing, in words; empty: nothing. */
  readonly missing: string;
  /** Accounts of those whose decision is awaited. */
  readonly asked: readonly string[];
  /** Features on which its claims rested: read ahead where a gate is judged in a hurry. */
  readonly features: readonly MilestoneId[];
}

/** `missed`: shut, and the due day of the milestone has passed. */
export type GateState = 'open' | 'shut' | 'missed' | 'waived';
