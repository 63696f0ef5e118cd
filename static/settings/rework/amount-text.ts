/** As it is typed; nothing for what is no number. */
export function amountText(amount: number): string {
  return Number.isNaN(amount) ? '' : String(amount);
}
