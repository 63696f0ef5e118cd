/** `7` → `+7`, `-2` → `−2`, with a true minus sign. */
export function signed(days: number): string {
  if (days > 0) return `+${days}`;
  return days < 0 ? `−${-days}` : '0';
}
