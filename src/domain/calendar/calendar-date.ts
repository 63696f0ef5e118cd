import { civilFromDays, daysFromCivil } from './civil-days';

/** A calendar day, `YYYY-MM-DD`, without a time zone. Days compare as text. */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

const written = /^(\d{4})-(\d{2})-(\d{2})$/;
const firstYear = 1900;
const lastYear = 2199;
/** Of the digit 0. */
const zero = 48;

/**
 * Reads a day that a person or a file gives.
 * @returns undefined unless it is a day of the calendar in the years 1900 to 2199, written `YYYY-MM-DD`
 */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = written.exec(text);
  const year = Number(parts?.[1]);
  if (parts === null || year < firstYear || year > lastYear) return undefined;
  const day = daysFromCivil({ year, month: Number(parts[2]), day: Number(parts[3]) });
  // A day that does not exist, such as 30 February, comes back as another one.
  return nameOf(day) === text ? brand(text) : undefined;
}

/** Calendar days from Monday 1 January 1900, which is day 0. */
export function dayNumber(date: CalendarDate): number {
  return daysFromCivil({ year: number(date, 0, 4), month: number(date, 5, 7), day: number(date, 8, 10) });
}

/**
 * The inverse of `dayNumber`. Reckoned days may lie outside the years that a person may give.
 * @throws RangeError outside the years 1 to 9999, which `YYYY-MM-DD` cannot write
 */
export function dayFromNumber(day: number): CalendarDate {
  const known = names.get(day);
  if (known !== undefined) return known;
  const { year } = civilFromDays(day);
  if (year >= 1 && year <= 9999) return named(day, year);
  throw new RangeError(`Cannot write day "${day}": it is outside the years 1 to 9999`);
}

/** A plan of 100,000 milestones has a few thousand days: each is written once. */
const names = new Map<number, CalendarDate>();

function named(day: number, year: number): CalendarDate {
  const name = brand(nameOf(day));
  if (year >= firstYear && year <= lastYear) names.set(day, name);
  return name;
}

/** The number that some digits of a text write. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - zero;
  return value;
}

function nameOf(dayNumber: number): string {
  const { year, month, day } = civilFromDays(dayNumber);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function brand(text: string): CalendarDate {
  return text as CalendarDate;
}
