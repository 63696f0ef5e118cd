const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** @param ms age; a line from the near future, by a moved clock, counts as now */
export function formatAge(ms: number): string {
  if (ms < 5_000) return 'just now';
  if (ms < minute) return `${Math.floor(ms / 1000)} s ago`;
  if (ms < hour) return `${Math.floor(ms / minute)} min ago`;
  if (ms < day) return count(Math.floor(ms / hour), 'hour');
  return count(Math.floor(ms / day), 'day');
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'} ago`;
}
