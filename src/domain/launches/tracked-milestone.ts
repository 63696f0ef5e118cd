import type { CalendarDate } from '../calendar/calendar-date';
import type { Offset } from './templates/launch-template';
import type { DependencyMode, DependencyType, MilestoneId, WorkState } from '../schedule/plan';
import type { LaunchId, RippleId } from './launch';

/** What a person settles about a dependency; lags in working days of the successor's calendar. */
export interface DependencyTerms {
  readonly type: DependencyType;
  readonly lag: number;
  readonly mode: DependencyMode;
  readonly maxLag: number | null;
}

/** A link drawn in Jira says no more than that one issue gates another. */
export const plainTerms: DependencyTerms = { type: 'FS', lag: 0, mode: 'at-least', maxLag: null };

/** What a person settled about a dependency that could not hold, for everyone to read. */
export interface Settled {
  /** `gap`: the longest gap that is allowed. */
  readonly what: 'lag' | 'gap' | 'override';
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
  /** Working days it had before; null for an override. */
  readonly lagBefore: number | null;
}

/** A dependency as kept with its successor. The issue link in Jira is its being, this is what Jira cannot hold. */
export interface TrackedDependency extends DependencyTerms {
  readonly linkId: string;
  readonly from: MilestoneId;
  readonly overridden: boolean;
  readonly settled: Settled | null;
}

export interface KnownDates {
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
}

/** A date the app wanted to write and Jira refused. */
export interface Refusal {
  readonly to: KnownDates;
  /** In words for the user, with the way out. */
  readonly reason: string;
  /** ISO instant. */
  readonly at: string;
}

export interface OpenProposal {
  readonly rippleId: RippleId;
  readonly to: KnownDates;
  readonly days: number;
  /** The person who proposes it; null: it follows from the plan. */
  readonly by: string | null;
}

/** What a template said of a milestone. */
export interface MilestoneRow {
  readonly key: string;
  /** The kind of person who answers for it. */
  readonly owner: string;
  readonly place: Offset | 'follows';
  readonly optional: boolean;
  readonly deliverable: string | null;
  readonly checkpoint: string | null;
}

/** What the app keeps of one issue of a launch. Summary, status and role are Jira's and are read when needed. */
export interface TrackedMilestone {
  readonly id: MilestoneId;
  readonly launchId: LaunchId;
  /** The dates the app last saw or wrote: what Jira shows beyond them, a person has changed. */
  readonly known: KnownDates;
  /** What its status meant when it was last judged; null: not known. */
  readonly judgedAs: WorkState | null;
  readonly pinned: boolean;
  readonly gatedBy: readonly TrackedDependency[];
  /** Successors, for the walk downstream. */
  readonly gates: readonly MilestoneId[];
  /** Ripples that moved this issue or set out from it, newest first. */
  readonly ripples: readonly RippleId[];
  readonly proposal: OpenProposal | null;
  readonly refusal: Refusal | null;
  readonly hasGate: boolean;
  /** Milestones with a gate from which dependencies lead here, near or far. */
  readonly gatesBefore: readonly MilestoneId[];
  /** null: it was an issue before it became a milestone. */
  readonly row: MilestoneRow | null;
  /** Counts the changes of this record; 0 before it is stored. */
  readonly version: number;
}
