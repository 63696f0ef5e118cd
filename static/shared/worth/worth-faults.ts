import type { WorthForm } from '../../../src/contract/settings';

const highestSales = 1e12;

/** null: the amount is good. */
export function salesFault(sales: number): string | null {
  return sales >= 0 && sales <= highestSales
    ? null
    : 'Not an amount of sales: type a number from 0 to 1,000,000,000,000';
}

/** @param margin percent */
export function marginFault(margin: number): string | null {
  return margin >= 0 && margin <= 100 ? null : 'Not a margin: type a percentage from 0 to 100';
}

/** All that is wrong with what a launch is worth. */
export function worthFaults(worth: WorthForm | null): string[] {
  if (worth === null) return [];
  return [salesFault(worth.peakSales), marginFault(worth.margin)].flatMap((fault) => fault ?? []);
}
