import { count } from '../../shared/text/count';
import type { ListState } from './use-launch-list';

/** Says how many were found, for those who do not see the rows come. */
export function ListNews({ state: { kind, rows, next, busy } }: { readonly state: ListState }) {
  const news =
    kind !== 'list' || busy ? '' : `${count(rows.length, 'launch', 'launches')}${next === null ? '' : ', and more'}`;
  return (
    <p role="status" className="visually-hidden">
      {news}
    </p>
  );
}
