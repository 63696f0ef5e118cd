import type { MilestoneId } from '../schedule/plan';
import type { LaunchId, RippleId } from './launch';
import type { KnownDates } from './tracked-milestone';

/** What set a ripple off. */
export type CauseKind =
  | 'date'
  | 'dependency'
  | 'status'
  | 'calendar'
  | 'anchor'
  /** A person took a ripple back. */
  | 'undo'
  /** A person said yes to what had been offered. */
  | 'offer'
  /** A person proposed another date, so that a conflict goes. */
  | 'conflict';

export interface RippleCause {
  readonly kind: CauseKind;
  /** The account that did it; null when Jira did not say. */
  readonly by: string | null;
  /** Milestones whose dates people changed. For a drawn dependency: its predecessor, unmoved. */
  readonly moved: readonly { readonly id: MilestoneId; readonly from: KnownDates; readonly to: KnownDates }[];
}

export interface StoredShift {
  readonly id: MilestoneId;
  readonly from: KnownDates;
  readonly to: KnownDates;
  readonly days: number;
  readonly via: readonly MilestoneId[];
}

/** How a shift ended, where it did not end as `written`. */
export interface ShiftFailure {
  readonly id: MilestoneId;
  readonly state: 'overtaken' | 'refused' | 'vanished';
  /** What Jira said; kept for the first hundred failures of a ripple. */
  readonly reason: string | null;
}

export interface StoredProposal {
  readonly id: MilestoneId;
  readonly to: KnownDates;
  readonly days: number;
  readonly via: readonly MilestoneId[];
}

/** Offered dates that a person has said no to. */
export interface Declined {
  readonly ids: readonly MilestoneId[];
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** A dependency by its issue link; its terms are kept with `to`, the successor. */
export interface DependencyRef {
  readonly linkId: string;
  readonly to: MilestoneId;
}

/** A ripple, stored whole before its first write, so that it can be resumed from any point. */
export interface StoredRipple {
  readonly id: RippleId;
  readonly launchId: LaunchId;
  /** ISO instant just before Jira was read for it. */
  readonly at: string;
  /** ISO instant after its last write; null while it runs. */
  readonly doneAt: string | null;
  readonly state: 'running' | 'done';
  /** ISO instant before which Jira takes no more of its writes; null: nothing holds it up. */
  readonly waitsUntil: string | null;
  /**
   * Not null: its shifts are offered, not written. `dial`: the launch asks first. `changed`: the person who set it off
   * had been shown something else.
   */
  readonly held: 'dial' | 'changed' | null;
  /** The ripple that it takes back, or whose offer it carries out. */
  readonly of: RippleId | null;
  /** Of the ripple that it takes back, dates that it leaves as they are. */
  readonly stayed: number;
  /** The last ripple that took this one back. */
  readonly undoneBy: RippleId | null;
  /** Of a held ripple: who said no to what, oldest first. */
  readonly declined: readonly Declined[];
  readonly cause: RippleCause;
  /** Kept in pages of their own; loaded with the ripple where they are needed. */
  readonly shiftCount: number;
  /** Shifts that have ended, in whatever way. */
  readonly ended: number;
  readonly failures: readonly ShiftFailure[];
  readonly proposals: readonly StoredProposal[];
  /** Dependencies that this change put out of force, and those that hold again. */
  readonly newlyOverridden: readonly DependencyRef[];
  readonly healed: readonly DependencyRef[];
  /** Set by the storage: on so many pages lies what does not fit into its record. */
  readonly pages?: number | undefined;
  readonly version: number;
}
