import { dayNumber } from '../../calendar/calendar-date';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { nthWorkday, workdaysUpToDay } from '../../calendar/work-calendar';
import { hasDuration, instantOf, placed } from '../../schedule/placement';
import type { Dates, WorkState } from '../../schedule/plan';

interface Shifted {
  readonly calendar: WorkCalendar;
  readonly state: WorkState;
  readonly days: number;
}

/**
 * The same work so many working days later, onto working days; nothing changes for 0. Work under way keeps its start,
 * and its due day does not come before it.
 */
export function shiftDates(dates: Dates, { calendar, state, days }: Shifted): Dates {
  if (days === 0) return dates;
  const placement = placed(dates);
  const finish = instantOf(placement, 'finish', calendar);
  if (dates.start === undefined) return { due: nthWorkday(calendar, finish + days) };
  const start = workdaysUpToDay(calendar, dayNumber(dates.start) - 1);
  // Work that lay on free days alone takes one working day once it is moved.
  const least = hasDuration(placement) ? start + 1 : finish;
  const due = nthWorkday(calendar, Math.max(finish, least) + days);
  if (state !== 'doing') return { start: nthWorkday(calendar, start + 1 + days), due };
  return { start: dates.start, due: hasDuration(placement) && due < dates.start ? dates.start : due };
}
