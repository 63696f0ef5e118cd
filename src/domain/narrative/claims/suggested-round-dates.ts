import { dayFromNumber, dayNumber, type CalendarDate } from '../../calendar/calendar-date';
import { createWorkWeek, isWorkingWeekday } from '../../calendar/work-week';

const calendarDaysBefore = [56, 28] as const;
const mondayToFriday = createWorkWeek([1, 2, 3, 4, 5]);

/** Days by which both reviews should be through: eight and four weeks before the release, Friday for a weekend. */
export function suggestedRoundDates(release: CalendarDate | null): [CalendarDate | null, CalendarDate | null] {
  if (release === null) return [null, null];
  const [first, second] = calendarDaysBefore;
  return [workdayBefore(release, first), workdayBefore(release, second)];
}

function workdayBefore(release: CalendarDate, days: number): CalendarDate {
  let day = dayNumber(release) - days;
  while (mondayToFriday && !isWorkingWeekday(mondayToFriday, day)) day -= 1;
  return dayFromNumber(day);
}
