/** Monday is 1, Sunday is 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A week that repeats for ever, counted in advance. */
export interface WorkWeek {
  /** Working days of the week up to and including its n-th day; n from 0 to 7. */
  readonly upTo: readonly number[];
  /** Working weekdays in order, counted from Monday = 0. Never empty. */
  readonly workingOffsets: readonly number[];
}

const daysOfWeek = 7;

/** @returns undefined when the week has no working day */
export function createWorkWeek(weekdays: readonly IsoWeekday[]): WorkWeek | undefined {
  const workingOffsets = [...new Set(weekdays)].map((weekday) => weekday - 1).sort((a, b) => a - b);
  if (workingOffsets.length === 0) return undefined;
  const upTo = Array.from({ length: daysOfWeek + 1 }, (_, n) => workingOffsets.filter((offset) => offset < n).length);
  return { upTo, workingOffsets };
}

/** Working days of the week alone, from day 0 (a Monday) up to and including `day`; negative before day 0. */
export function weekdaysUpTo(week: WorkWeek, day: number): number {
  const weeks = Math.floor((day + 1) / daysOfWeek);
  return weeks * week.workingOffsets.length + at(week.upTo, day + 1 - weeks * daysOfWeek);
}

/** The first day on which `weekdaysUpTo` reaches `count`. */
export function nthWeekday(week: WorkWeek, count: number): number {
  const perWeek = week.workingOffsets.length;
  const weeks = Math.floor((count - 1) / perWeek);
  return weeks * daysOfWeek + at(week.workingOffsets, count - 1 - weeks * perWeek);
}

export function isWorkingWeekday(week: WorkWeek, day: number): boolean {
  return week.workingOffsets.includes(day - Math.floor(day / daysOfWeek) * daysOfWeek);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value !== undefined) return value;
  throw new RangeError(`Cannot read entry "${index}": the list has ${values.length}`);
}
