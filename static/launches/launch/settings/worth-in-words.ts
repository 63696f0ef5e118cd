import type { WorthForm } from '../../../../src/contract/settings';
import { writeAmount } from '../../../shared/worth/read-amount';

/** `50,000,000 EUR of sales in a year at their peak, 30 percent margin`. */
export function worthInWords(worth: WorthForm | null, currency: string): string {
  if (worth === null) return 'nothing is said, so a delay has no cost';
  return `${writeAmount(worth.peakSales)} ${currency} of sales in a year at their peak, ${worth.margin} percent margin`;
}
