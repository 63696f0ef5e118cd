import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId, WorkState } from '../schedule/plan';
import type { CriterionId, GateState } from './gate';

/** What a gate's criteria lean on, as it is now. What is absent could not be read, and counts as unmet. */
export interface GateFacts {
  readonly today: CalendarDate;
  /** Due day of the milestone. */
  readonly due: CalendarDate | null;
  readonly states: ReadonlyMap<MilestoneId, WorkState>;
  /** By epic. */
  readonly briefs: ReadonlyMap<MilestoneId, { readonly isWhole: boolean; readonly isLocked: boolean }>;
  /** By issue. */
  readonly claims: ReadonlyMap<
    MilestoneId,
    { readonly all: number; readonly unrated: number; readonly signature: 'none' | 'valid' | 'void' | 'stale' }
  >;
  /** Of the launch; null: it has no format matrix. */
  readonly formats: { readonly isSettled: boolean; readonly cells: number; readonly approved: number } | null;
  /** Accounts by role, as the launch names them. */
  readonly people: Readonly<Record<string, string>>;
  /** Ids of the issue's attachments; undefined: not read, then each counts as there. */
  readonly attachments?: ReadonlySet<string> | undefined;
}

/** Why a criterion is not met. */
export type Unmet =
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'no-evidence' }
  | { readonly kind: 'attachment-gone'; readonly fileName: string }
  /** `person` null: nobody is named for the role. */
  | { readonly kind: 'not-decided'; readonly role: string; readonly person: string | null }
  | { readonly kind: 'changes-wanted'; readonly role: string; readonly by: string }
  | {
      readonly kind: 'voided';
      readonly role: string;
      readonly why: 'new-version' | 'change-request' | 'criterion-changed';
    }
  /** The same person has decided for another role that must be kept apart. */
  | { readonly kind: 'same-person'; readonly role: string; readonly other: string }
  | { readonly kind: 'issues-not-done'; readonly issueIds: readonly MilestoneId[] }
  | { readonly kind: 'brief-not-written' }
  | { readonly kind: 'brief-not-locked' }
  | { readonly kind: 'no-claims'; readonly issueIds: readonly MilestoneId[] }
  | { readonly kind: 'claims-not-rated'; readonly count: number }
  | { readonly kind: 'claims-not-signed'; readonly signature: 'none' | 'void' | 'stale' }
  | { readonly kind: 'formats-not-settled' }
  | { readonly kind: 'formats-not-approved'; readonly left: number }
  | { readonly kind: 'comments-open'; readonly count: number }
  /** What it leans on could not be read. */
  | { readonly kind: 'unknown' };

export interface Standing {
  readonly criterionId: CriterionId;
  readonly title: string;
  /** null: met. */
  readonly unmet: Unmet | null;
}

export interface GateVerdict {
  readonly state: GateState;
  /** One per criterion, in their order. */
  readonly standings: readonly Standing[];
}
