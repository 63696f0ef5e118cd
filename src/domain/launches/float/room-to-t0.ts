import type { CalendarDate } from '../../calendar/calendar-date';
import { calendarOf } from '../../schedule/calendar-of';
import type { MilestoneId, Plan } from '../../schedule/plan';
import type { LaunchFloat } from './launch-floats';
import { daysBeforeToday } from '../templates/days-before-today';

export interface Room {
  /** Working days; negative: T-0 cannot be held as things stand. */
  readonly days: number;
  /** The milestone that leaves no more. */
  readonly tightest: MilestoneId;
}

interface Asked {
  readonly floats: ReadonlyMap<MilestoneId, LaunchFloat>;
  readonly t0: MilestoneId;
  readonly today: CalendarDate;
}

/**
 * What T-0 has to spare: the least float of the milestones that lead to it and may still slip, or that may not move
 * and are too late. One that should have been done before today is done today at the earliest: by so much its float is
 * less.
 * @returns undefined when nothing open leads to T-0
 */
export function roomToT0(plan: Plan, { floats, t0, today }: Asked): Room | undefined {
  let least: Room | undefined;
  for (const milestone of plan.milestones) {
    const { id, due, pinned } = milestone;
    const own = floats.get(id);
    if (own === undefined || due === undefined || id === t0 || (pinned && own.float >= 0)) continue;
    const days = own.float - daysBeforeToday({ due }, calendarOf(plan, milestone), today);
    if (isLess({ days, tightest: id }, least)) least = { days, tightest: id };
  }
  return least;
}

/** Of several that leave no more, the first by id. */
function isLess(one: Room, other: Room | undefined): boolean {
  if (other === undefined || one.days !== other.days) return one.days < (other?.days ?? Infinity);
  return one.tightest < other.tightest;
}
