import type { RippleView } from '../../../src/contract/issue-panel';
import { count } from '../text/count';

/** How an undo went: `17 dates went back, 2 stayed`. */
export function undoneInWords({
  state,
  shiftCount,
  failed,
  stayed,
}: Pick<RippleView, 'state' | 'shiftCount' | 'failed' | 'stayed'>): string {
  const back = shiftCount - failed;
  const left = stayed + failed;
  const went = state === 'running' ? `${count(shiftCount, 'date')} to go back` : `${count(back, 'date')} went back`;
  return left === 0 ? went : `${went}, ${left} stayed`;
}
