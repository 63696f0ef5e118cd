import type { SheetView } from '../../../src/contract/claim-table';
import { formatDay } from '../../shared/text/format-day';
import type { Progress } from '../state/progress-of';

/** `Review 2 · closes Fri 5 Jun · 9 of 14 rated · 2 stale` */
export function reviewLine({ round, rounds }: Pick<SheetView, 'round' | 'rounds'>, progress: Progress): string {
  const { closes, closed } = rounds[round - 1] ?? rounds[0];
  const date = closed ? 'closed' : closes === null ? 'no date yet' : `closes ${formatDay(closes)}`;
  const rated = progress.all === 0 ? 'no claims yet' : `${progress.rated} of ${progress.all} rated`;
  const stale = progress.stale === 0 ? [] : [`${progress.stale} stale`];
  return [`Review ${round}`, date, rated, ...stale].join(' · ');
}
