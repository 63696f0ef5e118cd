/** Chance makes it unlike that of a calendar which somebody else is adding meanwhile. */
export function newCalendarId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return `c-${[...parts].map((part) => part.toString(36)).join('')}`;
}
