import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId } from '../schedule/plan';
import type { ProjectId } from '../settings/settings';

/** A date that moved to a later day. */
export interface Slip {
  readonly id: MilestoneId;
  /** ISO instant. */
  readonly at: string;
  /** Working days of the milestone's calendar. */
  readonly days: number;
}

/** Gates of a launch, as they were last judged by themselves. */
export interface GatesAhead {
  readonly all: number;
  /** Neither open nor waived, with a due day, the earliest first; at most eight. */
  readonly shut: readonly { readonly id: MilestoneId; readonly due: CalendarDate }[];
}

export const noGates: GatesAhead = { all: 0, shut: [] };

/**
 * How a launch stands, kept with it so that a list of thousands need not read their milestones. Holds ids and days
 * only; what a viewer may see of it is settled when it is read.
 */
export interface Outlook {
  /** ISO instant. */
  readonly at: string;
  /** Due day of the launch itself. */
  readonly t0Day: CalendarDate | null;
  readonly projects: readonly ProjectId[];
  /** A milestone of each project, by which whoever sees into the project knows the launch; at most twelve. */
  readonly faces: readonly MilestoneId[];
  readonly milestones: number;
  readonly done: number;
  /** Milestones not done that have a due day, the earliest first; at most eight. */
  readonly next: readonly { readonly id: MilestoneId; readonly due: CalendarDate }[];
  /** Working days T-0 has to spare: the least float of what gates it; null without T-0. */
  readonly float: number | null;
  /** The milestone that leaves T-0 no more than that. */
  readonly tightest: MilestoneId | null;
  /** Dates that moved to a later day, newest first; at most eight. */
  readonly slips: readonly Slip[];
  readonly gates: GatesAhead;
}

/** Of a launch at which nobody has looked yet. @param at ISO instant */
export function emptyOutlook(at: string): Outlook {
  const nobody = { projects: [], faces: [], next: [], slips: [], tightest: null };
  return { at, t0Day: null, milestones: 0, done: 0, float: null, ...nobody, gates: noGates };
}
