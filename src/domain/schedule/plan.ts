import type { CalendarDate } from '../calendar/calendar-date';
import type { WorkCalendar } from '../calendar/work-calendar';

/** Identity of a milestone: whatever the caller uses, compared as text. */
export type MilestoneId = string & { readonly brand: 'MilestoneId' };

export type Role = 'product' | 'marketing';
export type WorkState = 'todo' | 'doing' | 'done';
export type DependencyType = 'FS' | 'SS' | 'FF' | 'SF';
export type DependencyMode = 'at-least' | 'exactly' | 'keep-gap';

/** Both days are inclusive; a milestone without a start has no duration. */
export interface Dates {
  readonly start?: CalendarDate | undefined;
  readonly due: CalendarDate;
}

export interface Milestone {
  readonly id: MilestoneId;
  readonly role: Role;
  readonly state: WorkState;
  readonly pinned: boolean;
  /** Name of a calendar of the plan. */
  readonly calendar: string;
  readonly start?: CalendarDate | undefined;
  /** Absent: undated; neither moved nor a bound. */
  readonly due?: CalendarDate | undefined;
  /** For the analysis alone, where there is no due date: working days of its calendar, 0 for a point. */
  readonly duration?: number | undefined;
  /** For the analysis alone, where there is no due date: its work does not start before this day. */
  readonly notBefore?: CalendarDate | undefined;
}

/** "`from` gates `to`". Lags are working days of the calendar of `to`. */
export interface Dependency {
  readonly from: MilestoneId;
  readonly to: MilestoneId;
  readonly type: DependencyType;
  readonly lag: number;
  readonly mode: DependencyMode;
  readonly maxLag?: number | undefined;
  /** A person has set a date against it: shown, not enforced, until it holds again or a person lifts it. */
  readonly overridden: boolean;
}

export interface Plan {
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  readonly milestones: readonly Milestone[];
  readonly dependencies: readonly Dependency[];
  /** `propose`: milestones of role product are never moved by a ripple, a proposal is made instead. */
  readonly productDates: 'propose' | 'move';
  /** For the analysis alone: no work without dates starts before this day. */
  readonly projectStart?: CalendarDate | undefined;
  /** For the analysis alone: the milestone that the plan leads to. Absent: whatever finishes last. */
  readonly end?: MilestoneId | undefined;
}

/**
 * New dates given by a person. A due date alone leaves the start; the same dates again only visit what lies behind. A
 * change without dates is a visit alone: the milestone itself still follows what is before it.
 */
export interface Change {
  readonly id: MilestoneId;
  readonly start?: CalendarDate | null | undefined;
  readonly due?: CalendarDate | null | undefined;
}
