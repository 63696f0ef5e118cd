/** The time zone of the reader's own clock, such as `Europe/Berlin`. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All that this browser knows, and the one that is chosen even where it goes by another name here. */
export function timeZones(chosen: string): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort();
}

/** `America/New_York` → `America/New York`, as people type it. */
export function zoneInWords(zone: string): string {
  return zone.replaceAll('_', ' ');
}
