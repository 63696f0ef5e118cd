import { dayNumber, parseCalendarDate } from '../../calendar/calendar-date';
import { workdaysUpTo, workdaysUpToDay, type WorkCalendar } from '../../calendar/work-calendar';

const msOfHour = 3_600_000;
const msOfDay = 24 * msOfHour;

/** A gap, to the hundredth. */
export interface Gap {
  readonly hours: number;
  /** Working days of 24 hours; hours of days off do not count. */
  readonly workdays: number;
}

/** @param from ISO instant, not after `to` */
export function timeBetween(calendar: WorkCalendar, from: string, to: string): Gap {
  return {
    hours: toHundredth((Date.parse(to) - Date.parse(from)) / msOfHour),
    workdays: toHundredth(workdaysAt(calendar, to) - workdaysAt(calendar, from)),
  };
}

export function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Working days from a fixed epoch, with the part of the present one that has passed. */
function workdaysAt(calendar: WorkCalendar, instant: string): number {
  const day = parseCalendarDate(instant.slice(0, 10));
  if (!day) throw new Error(`Cannot count working days up to "${instant}": it is no instant in UTC`);
  const before = workdaysUpToDay(calendar, dayNumber(day) - 1);
  const passed = (Date.parse(instant) % msOfDay) / msOfDay;
  return before + (workdaysUpTo(calendar, day) - before) * passed;
}
