import { parseCalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { createCalendar, mondayToFriday, type WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { CalendarView } from '../../../../src/contract/launch';

/** A calendar made ready for counting. Days that no calendar holds are left out. */
export function workCalendarOf({ workweek, holidays, workdays }: CalendarView): WorkCalendar {
  const created = createCalendar({
    workweek,
    holidays: toDates(holidays.map(({ day }) => day)),
    workdays: toDates(workdays),
  });
  return created.kind === 'calendar' ? created.calendar : mondayToFriday;
}

function toDates(days: readonly string[]) {
  return days.map(parseCalendarDate).filter((day) => day !== undefined);
}
