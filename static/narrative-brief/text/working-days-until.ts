const dayLength = 86_400_000;

/**
 * Working days from one day to another, Monday to Friday, the later day counted and the earlier not; before `from` negative.
 * Holidays are not known to the page: it is a reader's aid, no rule rests on it.
 */
export function workingDaysUntil(from: string, to: string): number {
  const [first, last] = [Date.parse(from) / dayLength, Date.parse(to) / dayLength];
  return workingDaysBefore(last + 1) - workingDaysBefore(first + 1);
}

/** Since a Monday long ago. */
function workingDaysBefore(day: number): number {
  // 5 January 1970 was a Monday.
  const sinceMonday = day - 4;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}
