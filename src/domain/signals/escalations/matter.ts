import type { CalendarDate } from '../../calendar/calendar-date';
import type { WorkCalendar } from '../../calendar/work-calendar';
import type { GateState } from '../../gates/gate';
import type { MilestoneId, Role, WorkState } from '../../schedule/plan';
import type { EscalationKind, Escalations } from '../../settings/settings';

/** Something that somebody must look at, as it stands now. */
export interface Matter {
  readonly kind: EscalationKind;
  readonly issueId: MilestoneId;
  /** What makes it another one of its kind at the same issue. */
  readonly occasion: string;
  /** ISO instant. */
  readonly since: string;
  /** Working days; null where that says nothing. */
  readonly days: number | null;
}

export interface WatchedMilestone {
  readonly id: MilestoneId;
  readonly role: Role;
  readonly state: WorkState;
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly calendar: WorkCalendar;
  readonly gatesBefore: readonly MilestoneId[];
}

/** A date that moved. */
export interface DateMove {
  readonly id: MilestoneId;
  /** The ripple by which it moved, and its ISO instant. */
  readonly by: string;
  readonly at: string;
  /** Working days of the milestone's calendar; negative: to an earlier day. */
  readonly days: number;
}

export interface WatchedGate {
  readonly issueId: MilestoneId;
  readonly state: GateState;
  readonly freezesScope: boolean;
  /** ISO instant; null: never yet. */
  readonly firstOpenAt: string | null;
  /** The first window that somebody is still asked in; null: none runs. `closes`: ISO instant. */
  readonly review: { readonly version: number; readonly closes: string } | null;
}

/** What matters are found in: of issues that the app can read. */
export interface MatterFacts {
  /** ISO instant. */
  readonly now: string;
  readonly today: CalendarDate;
  readonly rules: Escalations['rules'];
  readonly milestones: ReadonlyMap<MilestoneId, WatchedMilestone>;
  readonly t0: MilestoneId | null;
  /** Of product milestones, of the last four weeks at least. */
  readonly moves: readonly DateMove[];
  readonly gates: readonly WatchedGate[];
  /** Milestones with claims and without a signature that stands. */
  readonly unsigned: ReadonlySet<MilestoneId>;
}
