/** `2026-11-24`, or `24.11.2026`: year first, or day first with dots. */
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/**
 * A day as a person types it, at midnight of the place: besides the two above whatever names the month ("24 Nov 2026"),
 * and with slashes the month first. What is no day gives an invalid date.
 */
export function readDay(text: string): Date {
  const typed = text.trim();
  const [, year, month, day] = yearFirst.exec(typed) ?? [];
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day));
  const [, first, second, last] = dayFirst.exec(typed) ?? [];
  if (last !== undefined) return dateOf(Number(last), Number(second), Number(first));
  return new Date(typed);
}

/** The 30th of February is no day, and not the 2nd of March. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : new Date(NaN);
}
