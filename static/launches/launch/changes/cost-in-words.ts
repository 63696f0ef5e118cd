interface Cost {
  readonly hours: number;
  readonly cost: number;
  readonly currency: string;
}

/** `16 hours of rework, 1,280 EUR` */
export function costInWords({ hours, cost, currency }: Cost): string {
  return `${hoursInWords(hours)} of rework, ${cost.toLocaleString('en-US')} ${currency}`;
}

/** `1 hour`, `2.5 hours` */
export function hoursInWords(hours: number): string {
  return `${hours.toLocaleString('en-US')} ${hours === 1 ? 'hour' : 'hours'}`;
}
