/** Calendar days of delay from which on assets are looked at one by one, scope changed or not. */
const minorBelow = 14;

/** Whether a delay of so many calendar days, with the scope as it was, lets all assets hold: it is under two weeks. */
export function isMinor(days: number): boolean {
  return days < minorBelow;
}
