/** Days as `YYYY-MM-DD`, counted in UTC so that no time zone can shift them. */

const dayMs = 86_400_000;

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** @param days calendar days, negative for earlier */
export function addDays(day: string, days: number): string {
  return toDay(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
}

/** 1 Monday … 7 Sunday */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function isWeekend(day: string): boolean {
  return weekday(day) > 5;
}

/** @returns the weeks, Monday first, that show the whole month; `month` is `YYYY-MM` */
export function monthWeeks(month: string): string[][] {
  const first = `${month}-01`;
  const weeks: string[][] = [];
  for (let monday = addDays(first, 1 - weekday(first)); ; monday = addDays(monday, 7)) {
    if (monday.slice(0, 7) > month) return weeks;
    weeks.push(weekFrom(monday));
  }
}

/** @returns six weeks, Monday first, from that of the day on */
export function weeksFrom(day: string): string[][] {
  const first = addDays(day, 1 - weekday(day));
  return [0, 1, 2, 3, 4, 5].map((week) => weekFrom(addDays(first, 7 * week)));
}

/** @param months negative for earlier */
export function addMonths(month: string, months: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  const count = year * 12 + (index - 1) + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

function weekFrom(monday: string): string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
