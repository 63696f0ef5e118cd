/** `50,000,000` and `50.000.000`: whole, in groups of three. */
const grouped = /^\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+)$/;
const plain = /^\d{1,13}(?:[.,]\d{1,2})?$/;

/** An amount of money as people type it: `50000000`, `50 000 000`, `50,000,000`, `1.5`; NaN for what is none. */
export function readAmount(typed: string): number {
  const text = typed.replaceAll(/[\s'’]/g, '');
  if (grouped.test(text)) return Number(text.replaceAll(/[.,]/g, ''));
  return plain.test(text) ? Number(text.replace(',', '.')) : NaN;
}

/** `50,000,000`; nothing for what is no number. */
export function writeAmount(amount: number): string {
  return Number.isNaN(amount) ? '' : amount.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
