import type { MilestoneId } from '../../schedule/plan';
import type { LaunchId } from '../launch';

export type CellId = string & { readonly brand: 'CellId' };

export const cellStates = ['planned', 'in-production', 'in-review', 'approved', 'distributed'] as const;
export type CellState = (typeof cellStates)[number];

/** One deliverable: what goes to a channel, in a format, for a region. */
export interface FormatCell {
  readonly id: CellId;
  readonly channel: string;
  readonly format: string;
  readonly region: string;
  /** The issue in which it is made; null: none named. */
  readonly issueId: MilestoneId | null;
}

export interface CellRecord extends FormatCell {
  readonly state: CellState;
  /** Who set the state, and when (ISO instant); null: nobody yet. */
  readonly by: string | null;
  readonly at: string | null;
}

/** Channel by format by region: what a launch needs, settled when the brief is locked. */
export interface FormatMatrix {
  readonly launchId: LaunchId;
  readonly channels: readonly string[];
  readonly formats: readonly string[];
  readonly regions: readonly string[];
  /** At most 300. */
  readonly cells: readonly CellRecord[];
  /** From then on cells are only added by change request. */
  readonly settled: { readonly by: string; readonly at: string } | null;
  /** What was done to it, newest first, at most 100. */
  readonly history: readonly MatrixAct[];
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}

export interface MatrixAct {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly did:
    | { readonly kind: 'edited'; readonly added: number; readonly removed: number }
    | { readonly kind: 'settled' | 'reopened' }
    | { readonly kind: 'state'; readonly cell: string; readonly from: CellState; readonly to: CellState }
    | { readonly kind: 'added-by-change'; readonly cell: string };
}
