import { daysFromCivil } from '../../../../src/domain/calendar/civil-days';

/** `YYYY-MM-DD` → calendar days from Monday 1 January 1900; any year a date field can hold. */
export function dayToNumber(day: string): number {
  return daysFromCivil({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  });
}
