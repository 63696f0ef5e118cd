import type { CalendarDate } from '../../calendar/calendar-date';
import type { MilestoneId } from '../../schedule/plan';

/** A launch day that moves. */
export interface Anchor {
  /** The milestone that is the launch itself: it takes the new day, unless it is done. */
  readonly t0: MilestoneId;
  readonly oldT0: CalendarDate;
  readonly newT0: CalendarDate;
}
