const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * `2026-05-07` → `Thu 7 May`, and `Thu 7 May 2026` in another year.
 * @param day a calendar day `YYYY-MM-DD`, read without a time zone
 */
export function formatDay(day: string, thisYear = new Date().getFullYear()): string {
  const date = new Date(`${day}T00:00:00Z`);
  const short = `${String(weekdays[date.getUTCDay()])} ${dayAndMonth(date.getUTCDate(), date.getUTCMonth())}`;
  return withYear(short, date.getUTCFullYear(), thisYear);
}

/** `2026-05-03T09:00:00Z` → `3 May`, on the reader's own clock. */
export function formatMoment(instant: string, thisYear = new Date().getFullYear()): string {
  const date = new Date(instant);
  return withYear(dayAndMonth(date.getDate(), date.getMonth()), date.getFullYear(), thisYear);
}

/** `2026-05-07T09:00:00Z` → `Thu 7 May`, on the reader's own clock. */
export function formatInstantDay(instant: string, thisYear = new Date().getFullYear()): string {
  const date = new Date(instant);
  const short = `${String(weekdays[date.getDay()])} ${dayAndMonth(date.getDate(), date.getMonth())}`;
  return withYear(short, date.getFullYear(), thisYear);
}

function dayAndMonth(day: number, month: number): string {
  return `${day} ${String(months[month])}`;
}

function withYear(text: string, year: number, thisYear: number): string {
  return year === thisYear ? text : `${text} ${year}`;
}
