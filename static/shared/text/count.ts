/** `count(1, 'issue')` → `1 issue`, `count(3, 'launch', 'launches')` → `3 launches`. */
export function count(amount: number, noun: string, several = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : several}`;
}
