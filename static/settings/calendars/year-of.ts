import { dayFromNumber, dayNumber, parseCalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { CalendarForm } from '../../../src/contract/settings';
import { weekdays } from '../text/week-in-words';

/** `off`: a day off by its name. `extra`: worked although the week is not. `free`: free by the week. */
export type DayKind = 'work' | 'free' | 'off' | 'extra';

export interface YearDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** 1 to 31. */
  readonly number: number;
  readonly kind: DayKind;
}

export interface YearMonth {
  /** 1 to 12. */
  readonly month: number;
  /** From Monday to Sunday; null: a day of another month. */
  readonly weeks: readonly (readonly (YearDay | null)[])[];
}

export interface Year {
  readonly months: readonly YearMonth[];
  readonly workingDays: number;
}

const perWeek = 7;

/** Each day of a year as a calendar has it. A holiday that is also named as worked is worked. */
export function yearOf(calendar: CalendarForm, year: number): Year {
  const kindOf = kindsOf(calendar);
  const months = Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1, kindOf));
  const days = months.flatMap(({ weeks }) => weeks.flat());
  const workingDays = days.filter((day) => day?.kind === 'work' || day?.kind === 'extra').length;
  return { months, workingDays };
}

function monthOf(year: number, month: number, kindOf: (day: string, offset: number) => DayKind): YearMonth {
  const first = numberOf(year, month);
  const last = month === 12 ? numberOf(year + 1, 1) : numberOf(year, month + 1);
  const days = Array.from({ length: last - first }, (_, index) => {
    const day = dayFromNumber(first + index);
    return { day, number: index + 1, kind: kindOf(day, offsetOf(first + index)) };
  });
  const cells = [...blanks(offsetOf(first)), ...days, ...blanks((perWeek - offsetOf(last)) % perWeek)];
  return {
    month,
    weeks: Array.from({ length: cells.length / perWeek }, (_, week) =>
      cells.slice(week * perWeek, (week + 1) * perWeek),
    ),
  };
}

function kindsOf({ workweek, holidays, workdays }: CalendarForm) {
  const [week, off, worked] = [new Set(workweek), new Set(holidays.map(({ day }) => day)), new Set(workdays)];
  return (day: string, offset: number): DayKind => {
    const isInWeek = week.has(weekdays[offset] ?? 1);
    if (worked.has(day)) return isInWeek ? 'work' : 'extra';
    if (!isInWeek) return 'free';
    return off.has(day) ? 'off' : 'work';
  };
}

/** Days from Monday. */
function offsetOf(day: number): number {
  return ((day % perWeek) + perWeek) % perWeek;
}

function numberOf(year: number, month: number): number {
  const day = parseCalendarDate(`${String(year)}-${String(month).padStart(2, '0')}-01`);
  if (day === undefined) throw new RangeError(`Cannot show year "${year}": it is outside the years 1900 to 2198`);
  return dayNumber(day);
}

function blanks(amount: number): null[] {
  return Array.from({ length: amount }, () => null);
}
