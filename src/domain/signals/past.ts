import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId, WorkState } from '../schedule/plan';

/** A change that Jira's history tells of. */
export type PastChange =
  | { readonly kind: 'due'; readonly from: CalendarDate | null; readonly to: CalendarDate | null }
  /** What the statuses mean; null: Jira does not know the status any more. */
  | { readonly kind: 'status'; readonly from: WorkState | null; readonly to: WorkState | null };

export interface PastEvent {
  readonly issueId: MilestoneId;
  /** ISO instant. */
  readonly at: string;
  /** Account; null: not told. */
  readonly by: string | null;
  /** An app did it: this one, or another. */
  readonly byApp: boolean;
  readonly change: PastChange;
}

export interface PastComment {
  readonly issueId: MilestoneId;
  readonly at: string;
  readonly by: string | null;
  /** An app wrote it: this one, or another. */
  readonly byApp: boolean;
  /** Plain text; dates and links of cards are in it as written out. */
  readonly text: string;
  readonly mentions: readonly string[];
}
