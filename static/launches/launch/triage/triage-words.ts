import type { TriageChoiceView, TriageRowView, TriageView } from '../../../../src/contract/triage';
import { count } from '../../../shared/text/count';
import { formatDay } from '../../../shared/text/format-day';

export const choiceWords: Readonly<Record<TriageChoiceView, string>> = {
  hold: 'Hold',
  're-cut': 'Re-cut',
  rework: 'Rework',
  drop: 'Drop',
};

export const productionWords: Readonly<Record<TriageRowView['state'], string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  distributed: 'Distributed',
};

/** How late the launch is, in a sentence. */
export function delayInWords({ days, t0 }: Pick<TriageView, 'days' | 't0'>): string {
  if (t0.is === null) return 'T-0 has no day that you can see, so nothing can be said about a delay.';
  if (t0.was === null) return `There is no baseline with a day for T-0. It is on ${formatDay(t0.is)}.`;
  if (days > 0)
    return `T-0 is ${count(days, 'day')} later than in the newest baseline: ${formatDay(t0.is)} and not ${formatDay(t0.was)}.`;
  return t0.is === t0.was
    ? `T-0 is on ${formatDay(t0.is)}, as in the newest baseline.`
    : `T-0 is on ${formatDay(t0.is)}, earlier than in the newest baseline.`;
}

/** What is advised as a whole, and why. */
export function adviceInWords({ advice, days, scopeChanged, held }: TriageView): string {
  if (advice === 'none') return 'There is nothing to decide: no delay, and no feature has changed since.';
  if (advice === 'hold') return 'All assets can hold: the delay is under two weeks, and no feature has changed since.';
  const others = held === 0 ? '' : ` ${count(held, 'other asset')} can hold.`;
  if (!scopeChanged) return 'The delay is two weeks or more. Decide for each asset whether it still holds.';
  if (days < 14) return `Features have changed since. Decide for each asset that names one.${others}`;
  return 'The delay is two weeks or more, and features have changed since. Decide for each asset.';
}

/** `12 hours, 960 EUR` */
export function effortInWords(hours: number, { rate, currency }: Pick<TriageView, 'rate' | 'currency'>): string {
  const amount = (hours * rate).toLocaleString('en-US', { maximumFractionDigits: 0 });
  return `${hoursInWords(hours)}, ${amount} ${currency}`;
}

export function hoursInWords(hours: number): string {
  return `${hours.toLocaleString('en-US', { maximumFractionDigits: 2 })} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** `2 rework (20 hours), 1 hold` */
export function choicesInWords(choices: TriageView['saved'][number]['choices']): string {
  return choices
    .map(({ choice, count: amount, hours }) => {
      const cost = hours > 0 ? ` (${hoursInWords(hours)})` : '';
      return `${amount} ${choiceWords[choice].toLowerCase()}${cost}`;
    })
    .join(', ');
}
