/** `36.5 hours`, `1 working day`; at most one digit after the point. */
export function amount(value: number, unit: string): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded.toLocaleString('en-US')} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** `1,232,877 EUR` */
export function money(value: number, currency: string): string {
  return `${value.toLocaleString('en-US')} ${currency}`;
}
