/** `count(1, 'issue')` → `1 issue`, `count(3, 'issue')` → `3 issues`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
