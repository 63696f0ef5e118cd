import type { DependencyView } from '../../../src/contract/dependency';
import { formatMoment } from './format-day';
import { formatWorkingDays } from './format-working-days';

type Shown = Pick<DependencyView, 'settled' | 'lag' | 'maxLag' | 'overridden'>;

/** `Lag shortened from 2 to 0 working days by Marco on 3 May: “agency works the weekend”`; null: nothing is to be told. */
export function settledInWords({ settled, lag, maxLag, overridden }: Shown): string | null {
  if (settled === null) return null;
  const who = `${settled.by === null ? '' : ` by ${settled.by}`} on ${formatMoment(settled.at)}`;
  const why = settled.reason === '' ? '' : `: “${settled.reason}”`;
  switch (settled.what) {
    case 'override':
      return overridden ? `Overridden${who}${why}` : null;
    case 'gap':
      return `Longest gap raised${change(settled.lagBefore, maxLag)}${who}${why}`;
    case 'lag':
      return `Lag ${lag < (settled.lagBefore ?? lag) ? 'shortened' : 'lengthened'}${change(settled.lagBefore, lag)}${who}${why}`;
  }
}

function change(from: number | null, to: number | null): string {
  return from === null || to === null ? '' : ` from ${from < 0 ? `−${-from}` : from} to ${formatWorkingDays(to)}`;
}
