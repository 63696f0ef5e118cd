import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId } from './plan';

/** How one milestone lies in the whole plan. All days are inclusive, all floats working days of its calendar. */
export interface MilestoneAnalysis {
  readonly earlyStart: CalendarDate;
  readonly earlyFinish: CalendarDate;
  readonly lateStart: CalendarDate;
  readonly lateFinish: CalendarDate;
  /** How far it can slip before the plan's end, or what may not move, must; negative when that is too late already. */
  readonly totalFloat: number;
  /** How far it can slip before a successor must move; without one the total float. */
  readonly freeFloat: number;
  /** No total float is left. */
  readonly critical: boolean;
}

/** By milestone, in the order of their ids; those that nothing places are not in it. */
export type Analysis = ReadonlyMap<MilestoneId, MilestoneAnalysis>;
