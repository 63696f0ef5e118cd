import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId } from '../schedule/plan';
import type { ProjectId } from '../settings/settings';

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
  readonly milestones: number;
  readonly done: number;
  /** Milestones not done that have a due day, the earliest first; at most eight. */
  readonly next: readonly { readonly id: MilestoneId; readonly due: CalendarDate }[];
  /** Working days T-0 has to spare: the least float of what gates it; null without T-0. */
  readonly float: number | null;
  /** Dates that moved to a later day, newest first; at most eight. Working days of the milestone's calendar. */
  readonly slips: readonly { readonly id: MilestoneId; readonly at: string; readonly days: number }[];
}
