/** `1 day`, `2 days`; the plural is the noun with an s. */
export function countInWords(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
