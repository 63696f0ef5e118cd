/**
 * A calendar of working days, Monday to Friday, counted from a day.
 * @param today `YYYY-MM-DD`
 * @returns the n-th working day from there: 0 is today, or the next working day if today is none; negative: before it
 */
export function workdaysFrom(today: string): (n: number) => string {
  const base = nextWorkday(Date.parse(`${today}T00:00:00Z`));
  return (n) => {
    let day = base;
    for (let left = Math.abs(n); left > 0; left -= 1) day = step(day, Math.sign(n));
    return new Date(day).toISOString().slice(0, 10);
  };
}

const dayMs = 86_400_000;

function nextWorkday(day: number): number {
  return isWorkday(day) ? day : step(day, 1);
}

function step(day: number, sign: number): number {
  const next = day + sign * dayMs;
  return isWorkday(next) ? next : step(next, sign);
}

function isWorkday(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
