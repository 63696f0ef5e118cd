import type { RippleId } from '../../domain/launches/launch';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import { Outage, type Store } from '../ports';

/** One hand works a launch at a time, so a clash is a passing thing. */
export async function saveRipple(
  store: Store,
  id: RippleId,
  change: (ripple: StoredRipple) => StoredRipple,
): Promise<void> {
  const before = await store.ripple(id);
  if (!before) throw new Error(`Cannot save ripple "${id}": it is not stored`);
  if ((await store.save({ ripples: [change(before)] })) === 'changed-meanwhile') {
    throw new Outage(`Cannot save ripple "${id}": it was changed meanwhile`, 1);
  }
}
