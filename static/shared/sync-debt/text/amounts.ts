/** From here on a tenth says nothing. */
const large = 100;

/** `36.5 hours`, `1 working day`, `1,240 hours`; tenths where they say something. */
export function amount(value: number, unit: string): string {
  const rounded = value >= large ? Math.round(value) : Math.round(value * 10) / 10;
  return `${rounded.toLocaleString('en-US')} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** `1,232,877 EUR` */
export function money(value: number, currency: string): string {
  return `${value.toLocaleString('en-US')} ${currency}`;
}
