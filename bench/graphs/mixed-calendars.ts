import type { WorkCalendar } from '../../src/domain/calendar/work-calendar';
import { createCalendar } from '../../src/domain/calendar/work-calendar';
import type { IsoWeekday } from '../../src/domain/calendar/work-week';
import { day } from './plan-of-points';

const firstYear = 2026;
const lastYear = 2199;

/** Three weeks of different length, each with its holidays in every year. */
export function mixedCalendars(): ReadonlyMap<string, WorkCalendar> {
  return new Map([
    ['default', calendar([1, 2, 3, 4, 5], ['01-01', '05-01', '12-25', '12-26'])],
    ['short', calendar([7, 1, 2, 3, 4], ['04-14', '09-20', '09-21', '10-05'])],
    ['long', calendar([1, 2, 3, 4, 5, 6], ['01-26', '08-15', '10-02'])],
  ]);
}

function calendar(workweek: readonly IsoWeekday[], holidays: readonly string[]): WorkCalendar {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const days = years.flatMap((year) => holidays.map((holiday) => day(`${year}-${holiday}`)));
  const created = createCalendar({ workweek, holidays: days, workdays: [] });
  if (created.kind === 'calendar') return created.calendar;
  throw new Error('Cannot lay out the mixed plan: a week has no working day');
}
