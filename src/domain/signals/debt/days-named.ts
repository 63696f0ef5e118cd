import { dayNumber, parseCalendarDate, type CalendarDate } from '../../calendar/calendar-date';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Without a capital, these are other words: "version 2 may be late". */
const otherWords: ReadonlySet<string> = new Set(['may', 'mar', 'march']);
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,?[\\s-]+(\\d{4}))?';

interface Named {
  readonly year: string | undefined;
  /** 1..12 */
  readonly month: number;
  readonly day: string | undefined;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => Named;
}

/** How people write days. With slashes a day and a month cannot be told apart, so those are left out. */
const forms: readonly Form[] = [
  {
    pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
    read: ([of, number, on]) => ({ year: of, month: Number(number), day: on }),
  },
  {
    pattern: /(?<![\w.])(\d{1,2})\.(\d{1,2})\.(?:(\d{4})(?!\d)|(?!\d))/g,
    read: ([on, number, of]) => ({ year: of, month: Number(number), day: on }),
  },
  {
    pattern: new RegExp(`(?<!\\d)${day}(?:\\s+of)?[\\s-]+${month}${year}(?!\\d)`, 'gi'),
    read: ([on, name, of]) => ({ year: of, month: monthOf(name), day: on }),
  },
  {
    pattern: new RegExp(`\\b${month}\\s+${day}\\b${year}(?!\\d)`, 'gi'),
    read: ([name, on, of]) => ({ year: of, month: monthOf(name), day: on }),
  },
];

/**
 * The days that a text names, such as `2026-05-12`, `12 May`, `May 12th, 2026`, `12.5.`.
 * @param written the day of writing: a day without a year is the nearest to it
 */
export function daysNamed(text: string, written: CalendarDate): CalendarDate[] {
  return forms.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap(([, ...parts]) => dayOf(read(parts), written) ?? []),
  );
}

function monthOf(name = ''): number {
  return otherWords.has(name) ? 0 : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(named: Named, written: CalendarDate): CalendarDate | undefined {
  if (named.year !== undefined) return inYear(named, named.year);
  const thisYear = Number(written.slice(0, 4));
  const distance = (one: CalendarDate): number => Math.abs(dayNumber(one) - dayNumber(written));
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((one) => inYear(named, String(one)) ?? [])
    .sort((one, other) => distance(one) - distance(other))[0];
}

function inYear(named: Named, year: string): CalendarDate | undefined {
  return parseCalendarDate(`${year}-${twoDigits(named.month)}-${twoDigits(named.day)}`);
}

function twoDigits(value: number | string | undefined): string {
  return String(value).padStart(2, '0');
}
