import type { CalendarDate } from '../../calendar/calendar-date';
import { dayNumber } from '../../calendar/calendar-date';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { workdaysUpToDay } from '../../calendar/work-calendar';
import { hasDuration, instantOf, placed } from '../../schedule/placement';
import type { Dates } from '../../schedule/plan';

/** Working days by which work would have to begin before today, or a day without work would have passed; 0 for none. */
export function daysBeforeToday(dates: Dates, calendar: WorkCalendar, today: CalendarDate): number {
  const placement = placed(dates);
  const passed = workdaysUpToDay(calendar, dayNumber(today) - 1);
  if (hasDuration(placement)) return Math.max(0, passed - instantOf(placement, 'start', calendar));
  return dates.due >= today ? 0 : passed + 1 - instantOf(placement, 'finish', calendar);
}
