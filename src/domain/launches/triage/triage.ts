import type { MilestoneId } from '../../schedule/plan';
import type { LaunchId } from '../launch';
import type { ProductionState } from '../changes/change-request';

export const triageChoices = ['hold', 're-cut', 'rework', 'drop'] as const;
export type TriageChoice = (typeof triageChoices)[number];

/** What is to become of one asset after a delay. */
export interface TriageRow {
  readonly issueId: MilestoneId;
  readonly choice: TriageChoice;
  /** Hours of work it costs. */
  readonly hours: number;
  /** State of production when it was decided. */
  readonly state: ProductionState;
  /** Issue that was opened for the work; null: none. */
  readonly followUp: MilestoneId | null;
  /** Whoever asked Jira for that issue while it is not known whether it was made, and when; null: nobody. */
  readonly asked: { readonly by: string; readonly at: string } | null;
}

/** A decision about all assets that a delay touches. */
export interface TriageRecord {
  readonly id: string;
  /** Calendar days by which the launch is late. */
  readonly days: number;
  readonly scopeChanged: boolean;
  readonly rows: readonly TriageRow[];
  readonly note: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** Who took it back, and when; null: it stands. */
  readonly undone: { readonly by: string; readonly at: string } | null;
}

/** Triage of one launch, newest first, at most 10. */
export interface TriageBook {
  readonly launchId: LaunchId;
  readonly records: readonly TriageRecord[];
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}
