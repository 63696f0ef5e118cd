import type { CalendarDate } from '../calendar/calendar-date';
import type { Dates, Dependency, DependencyType, MilestoneId } from './plan';

/** One milestone moved. `days`: working days of the finish, in its calendar, negative when earlier. */
export interface Shift {
  readonly id: MilestoneId;
  readonly from: Dates;
  readonly to: Dates;
  readonly days: number;
  /** Binding dependencies from a changed milestone to this one, both ends included. */
  readonly via: readonly MilestoneId[];
}

/** What a product milestone would have to do; it moves only when a person accepts. */
export interface Proposal {
  readonly id: MilestoneId;
  readonly to: Dates;
  readonly days: number;
  readonly via: readonly MilestoneId[];
}

/** How a dependency fails. `needed` and `actual` are days of the end of the successor that the type binds. */
export interface Breach {
  readonly from: MilestoneId;
  readonly to: MilestoneId;
  readonly type: DependencyType;
  readonly kind: 'short' | 'not-exact' | 'too-late';
  readonly needed: CalendarDate;
  readonly actual: CalendarDate;
  readonly days: number;
}

/** All that one cause moves. Deterministic, minimal, sorted by id. */
export interface Ripple {
  readonly shifts: readonly Shift[];
  readonly conflicts: readonly Breach[];
  readonly proposals: readonly Proposal[];
  /** Overridden dependencies that are broken, those overridden by this very change included. */
  readonly overridden: readonly Breach[];
  readonly undated: readonly MilestoneId[];
  readonly cycles: readonly (readonly MilestoneId[])[];
  /** Dependencies in force before, broken by a date that a person has just given: to be stored as overridden. */
  readonly newlyOverridden: readonly Dependency[];
  /** Dependencies stored as overridden whose rule holds again (among those visited): to be stored as in force. */
  readonly healed: readonly Dependency[];
}
