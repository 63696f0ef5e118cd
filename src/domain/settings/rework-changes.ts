import { listInWords } from './list-in-words';
import type { Rework, Settings } from './settings';

type Costs = Pick<Settings, 'rework' | 'channels'>;

const assets: Readonly<Record<keyof Rework['hours'], string>> = {
  draft: 'a draft',
  'in-review': 'an asset in review',
  approved: 'an approved asset',
  distributed: 'a distributed asset',
};
const states = ['draft', 'in-review', 'approved', 'distributed'] as const;

/** What has become of the costs of rework, and of the order of channels; a sentence each, without the full stop. */
export function reworkChanges({ rework: was, channels: before }: Costs, { rework: is, channels }: Costs): string[] {
  const rates = [was, is].map(({ rate, currency }) => `${rate.toLocaleString('en-US')} ${currency}`);
  const order = listInWords(channels);
  return [
    ...states.flatMap((state) => hoursInWords(state, was.hours[state], is.hours[state])),
    ...(rates[0] === rates[1] ? [] : [`An hour of rework costs ${rates[1] ?? ''}, not ${rates[0] ?? ''}`]),
    ...(listInWords(before) === order
      ? []
      : [order === '' ? 'There are no channels any more' : `Channels, the one that matters most first: ${order}`]),
  ];
}

function hoursInWords(state: keyof Rework['hours'], was: number, is: number): string[] {
  if (was === is) return [];
  return [`Rework on ${assets[state]} takes ${is.toLocaleString('en-US')} ${is === 1 ? 'hour' : 'hours'}, not ${was}`];
}
