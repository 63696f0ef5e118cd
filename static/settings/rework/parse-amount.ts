/** `2`, `1.5` or `1,5`; NaN for what is no number. */
export function parseAmount(typed: string): number {
  return /^\d{1,6}([.,]\d{1,2})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : NaN;
}
