const unitMs = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 };

/**
 * @param text ISO 8601 of weeks, days, hours, minutes and seconds: `P1D`, `PT90M`; years and months have no fixed length
 * @returns ms; undefined when it is no such duration
 */
export function readDuration(text: string): number | undefined {
  const pattern = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  return (
    Number(weeks) * unitMs.W +
    Number(days) * unitMs.D +
    Number(hours) * unitMs.H +
    Number(minutes) * unitMs.M +
    Number(seconds) * unitMs.S
  );
}
