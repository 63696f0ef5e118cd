import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { IsoWeekday } from '../../../src/domain/calendar/work-week';

/** A calendar as a plan file writes it. A holiday that is also an extra working day is worked. */
export interface CalendarFacts {
  readonly workweek: readonly IsoWeekday[];
  readonly holidays: readonly CalendarDate[];
  readonly workdays: readonly CalendarDate[];
}

/** Counts by walking from day to day. Days are numbers from the first day of the book. */
export interface SlowCalendar {
  /** Working days up to and including the day. */
  readonly upTo: (day: number) => number;
  /** The day on which there have been that many. */
  readonly nth: (count: number) => number;
}

const firstYear = 2010;
const lastYear = 2044;

/** Every day of the book by its name; the first, 1 January 2010, was a Friday. */
const names = everyDay();
const numbers = new Map(names.map((name, day) => [name, day]));
const weekdayOfFirst = 4;

export function slowCalendar({ workweek, holidays, workdays }: CalendarFacts): SlowCalendar {
  const isOfWeek = Array.from({ length: 7 }, (_, weekday) => workweek.some((day) => day === weekday + 1));
  const works = names.map((_, day) => isOfWeek[(day + weekdayOfFirst) % 7]);
  for (const day of holidays) works[numberOf(day)] = false;
  for (const day of workdays) works[numberOf(day)] = true;
  const working: number[] = [];
  const counts: number[] = [];
  works.forEach((isWorked, day) => {
    if (isWorked) working.push(day);
    counts.push(working.length);
  });
  return { upTo: (day) => inBook(counts[day]), nth: (count) => inBook(working[count - 1]) };
}

export function numberOf(name: string): number {
  return inBook(numbers.get(name));
}

export function nameOf(day: number): CalendarDate {
  // The brand alone: the book writes days as the plan does.
  return inBook(names[day]) as CalendarDate;
}

function inBook<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError(`Cannot look up a day: the book has ${firstYear} to ${lastYear}`);
  return value;
}

function everyDay(): string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const february = year % 4 === 0 ? 29 : 28;
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
      for (let day = 1; day <= length; day += 1) days.push([year, two(month + 1), two(day)].join('-'));
    });
  }
  return days;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
