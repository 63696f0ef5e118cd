/** Share of the limit from which on it is told how much room is left. */
const near = 0.8;

/** `120 characters left`, `3 characters too many`; null while the limit is far. */
export function roomLeft(length: number, longest: number): string | null {
  if (length < longest * near) return null;
  const left = longest - length;
  return left < 0 ? `${inWords(-left)} too many` : `${inWords(left)} left`;
}

function inWords(characters: number): string {
  return `${characters.toLocaleString('en-US')} character${characters === 1 ? '' : 's'}`;
}
