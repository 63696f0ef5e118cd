/** `2026-05-07` → `Thu 7 May 2026` */
export function fullDay(day: string): string {
  const [weekday, date, month, year] = new Date(`${day}T00:00:00Z`).toUTCString().replace(',', '').split(' ');
  return `${weekday ?? ''} ${Number(date)} ${month ?? ''} ${year ?? ''}`;
}
