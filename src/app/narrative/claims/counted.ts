/** `1 claim`, `12 claims`. */
export function counted(count: number): string {
  return count === 1 ? '1 claim' : `${count.toLocaleString('en-US')} claims`;
}
