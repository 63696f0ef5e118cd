import type { SheetView } from '../../../src/contract/claim-table';
import { count } from '../../shared/text/count';

/** `Read what changed since review 2 (3 claims), then sign` */
export function signTitle({ rounds }: Pick<SheetView, 'rounds'>, changed: number): string {
  const last = [...rounds].reverse().find(({ closed }) => closed !== null);
  const what = last ? `what changed since review ${last.round}` : 'every claim';
  return `Read ${what} (${count(changed, 'claim')}), then sign`;
}
