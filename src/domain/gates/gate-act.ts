import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId } from '../schedule/plan';
import type { CriterionId, Decision, Evidence, Voiding } from './gate';

/** One line in the history of a gate. Only ever added. */
export interface GateAct {
  readonly issueId: MilestoneId;
  /** Counts from 1. */
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  /** Account; null: the app by itself. */
  readonly by: string | null;
  readonly did: Deed;
}

/** Criteria are told by their title as well: they may be gone when the history is read. */
export type Deed =
  | { readonly kind: 'set-up'; readonly criteria: readonly string[] }
  | { readonly kind: 'checked'; readonly criterion: Told; readonly done: boolean }
  | { readonly kind: 'evidence'; readonly criterion: Told; readonly evidence: Evidence | null }
  | {
      readonly kind: 'decided';
      readonly criterion: Told;
      readonly role: string;
      readonly decision: Decision | 'withdrawn';
      readonly comment: string;
      readonly ofVersion: number;
    }
  | { readonly kind: 'voided'; readonly criteria: readonly Told[]; readonly why: Voiding['why'] }
  | { readonly kind: 'version'; readonly number: number; readonly carriedOver: string | null }
  | { readonly kind: 'waived'; readonly reason: string; readonly until: CalendarDate }
  | { readonly kind: 'waiver-lifted' };

export interface Told {
  readonly id: CriterionId;
  readonly title: string;
}
