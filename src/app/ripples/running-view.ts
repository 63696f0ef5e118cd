import type { Running } from '../../contract/running';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { World } from '../ports';

/** How far the writes of a ripple have come; null: nothing is being written. */
export function runningView({ clock }: Pick<World, 'clock'>, ripple: StoredRipple | null | undefined): Running | null {
  if (!ripple || ripple.held !== null || ripple.state === 'done' || ripple.shiftCount === 0) return null;
  const { ended, failures, shiftCount, waitsUntil } = ripple;
  const isHeldUp = waitsUntil !== null && waitsUntil > clock.now();
  return {
    ...{ written: ended - failures.length, failed: failures.length, total: shiftCount },
    waitsUntil: isHeldUp ? waitsUntil : null,
  };
}
