/** Three digits that mean something, for people and for a file that is compared with another. */
export function sensible(value: number): number {
  return Number(value.toPrecision(3));
}
