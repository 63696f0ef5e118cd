/** `7` → `7 working days`, `1` → `1 working day`; the sign is kept. */
export function formatWorkingDays(days: number): string {
  return `${formatNumber(days)} working ${Math.abs(days) === 1 ? 'day' : 'days'}`;
}

/** `7` → `+7 working days`, `-1` → `−1 working day`. */
export function formatMovedDays(days: number): string {
  return days > 0 ? `+${formatWorkingDays(days)}` : formatWorkingDays(days);
}

function formatNumber(days: number): string {
  // A true minus sign is as wide as a digit and is read aloud as "minus".
  return days < 0 ? `−${Math.abs(days)}` : String(days);
}
