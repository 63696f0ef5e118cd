const parts = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const short = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-05-07` → `Thu 7 May 2026` */
export function formatDay(day: string): string {
  return `${formatShortDay(day)} ${day.slice(0, 4)}`;
}

/** `2026-05-07` → `Thu 7 May` */
export function formatShortDay(day: string): string {
  // British English writes four letters of one month only.
  return short
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '')
    .replace('Sept', 'Sep');
}

/** `2026-05` → `May 2026` */
export function formatMonth(month: string): string {
  return monthName.format(new Date(`${month}-01T00:00:00Z`));
}

/** The months of some days, the earliest first: `November – December 2026`, `December 2026 – January 2027` */
export function formatMonths(days: readonly string[]): string {
  const first = days[0]?.slice(0, 7) ?? '';
  const last = days.at(-1)?.slice(0, 7) ?? '';
  if (first === last) return formatMonth(first);
  const from = first.slice(0, 4) === last.slice(0, 4) ? formatMonth(first).split(' ')[0] : formatMonth(first);
  return `${from ?? ''} – ${formatMonth(last)}`;
}

/** `2026-12-01` → `1 Dec` */
export function formatDayOfMonth(day: string): string {
  return formatShortDay(day).replace(/^\w+ /, '');
}
