/** `about 26 hours`; what is less than one is said as such. */
export function aboutHours(hours: number): string {
  if (hours > 0 && hours < 1) return 'less than an hour';
  const whole = Math.round(hours);
  return `about ${whole.toLocaleString('en-US')} ${whole === 1 ? 'hour' : 'hours'}`;
}

/** `2,080 EUR`: whole units of the currency. */
export function moneyInWords(amount: number, currency: string): string {
  return `${Math.round(amount).toLocaleString('en-US')} ${currency}`;
}
