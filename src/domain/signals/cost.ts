import type { Rework, Worth } from '../settings/settings';

/** What a delay and the work done again cost. Amounts in whole units of the currency. */
export interface Cost {
  /** ISO 4217. */
  readonly currency: string;
  readonly reworkHours: number;
  /** Of one hour. */
  readonly rate: number;
  readonly rework: number;
  /** Calendar days; 0: on time, or early. */
  readonly delayDays: number;
  /** Profit that the delay puts off; null: what the launch is worth is not settled. */
  readonly delay: number | null;
  /** How the amounts were reckoned, a sentence each. */
  readonly formula: readonly string[];
}

export interface CostOf {
  readonly rework: Pick<Rework, 'rate' | 'currency'>;
  /** null: not settled. */
  readonly worth: Worth | null;
  readonly hours: number;
  /** Calendar days by which T-0 moves; an earlier day is no delay. null: T-0 is not named, not dated or not seen. */
  readonly delayDays: number | null;
}

const daysOfYear = 365;

/** Each day of delay puts off a day's profit of the year of peak sales; each hour of rework costs its rate. */
export function costOf({ rework: { rate, currency }, worth, hours, delayDays: days }: CostOf): Cost {
  const delayDays = Math.max(0, days ?? 0);
  const rework = Math.round(hours * rate);
  const delay =
    days === null ? null : worth && Math.round((worth.peakSales * worth.margin * delayDays) / 100 / daysOfYear);
  const money = (amount: number): string => `${grouped(amount)} ${currency}`;
  return {
    ...{ currency, reworkHours: hours, rate, rework, delayDays, delay },
    formula: [delaySentence({ worth, days, delay }, money), reworkSentence({ hours, rate, rework }, money)],
  };
}

type Money = (amount: number) => string;

function delaySentence(
  { worth, days: given, delay }: Pick<CostOf, 'worth'> & Pick<Cost, 'delay'> & { readonly days: number | null },
  money: Money,
): string {
  if (given === null) return 'Delay: not counted, because the launch has no T-0 with a date that you can see.';
  const days = counted(Math.max(0, given), 'calendar day');
  if (worth === null || delay === null) {
    return `Delay: ${days} without an amount, because peak sales and margin are not set. Set them in the launch's settings, or ask a Jira admin to set them for the site.`;
  }
  const year = `${money(worth.peakSales)} of peak sales a year × ${grouped(worth.margin)} % margin`;
  return `Delay: ${year} × ${days} / ${daysOfYear} = ${money(delay)}.`;
}

function reworkSentence({ hours, rate, rework }: { hours: number; rate: number; rework: number }, money: Money) {
  return `Rework: ${counted(hours, 'hour')} × ${money(rate)} = ${money(rework)}.`;
}

function counted(count: number, thing: string): string {
  return `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;
}

function grouped(amount: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
