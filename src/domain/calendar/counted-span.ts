import type { WorkWeek } from './work-week';
import { weekdaysUpTo } from './work-week';

/** The days from the first to the last exception of a calendar, counted in advance. Before and after, the week counts. */
export interface CountedSpan {
  /** Day numbers, both inclusive. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Working days up to the day before the first. */
  readonly before: number;
  /** Working days up to each day, from the first. */
  readonly upTo: Int32Array;
  /** Its working days, in order. */
  readonly workdays: Int32Array;
  /** Working days by which it differs from the week. */
  readonly added: number;
}

/**
 * @param works whether a day of the span is worked
 * @returns undefined without exceptions
 */
export function countedSpan(
  week: WorkWeek,
  exceptions: readonly number[],
  works: (day: number) => boolean,
): CountedSpan | undefined {
  if (exceptions.length === 0) return undefined;
  const firstDay = exceptions.reduce((a, b) => Math.min(a, b));
  const lastDay = exceptions.reduce((a, b) => Math.max(a, b));
  const before = weekdaysUpTo(week, firstDay - 1);
  const upTo = new Int32Array(lastDay - firstDay + 1);
  const workdays: number[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (works(day)) workdays.push(day);
    upTo[day - firstDay] = before + workdays.length;
  }
  const added = before + workdays.length - weekdaysUpTo(week, lastDay);
  return { firstDay, lastDay, before, upTo, workdays: Int32Array.from(workdays), added };
}
