import type { Settings } from './settings';

type Worths = Pick<Settings, 'worth' | 'rework'>;

/** What has become of what a launch is worth, a sentence without the full stop. */
export function worthChanges({ worth: was }: Worths, { worth: is, rework }: Worths): string[] {
  if (was?.peakSales === is?.peakSales && was?.margin === is?.margin) return [];
  if (is === null) return ['What a launch is worth is not said any more: the cost of a delay has no amount'];
  const sales = is.peakSales.toLocaleString('en-US');
  return [`A launch is worth ${sales} ${rework.currency} of sales a year at a margin of ${is.margin} %`];
}
