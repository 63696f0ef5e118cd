import type { Launch, LaunchId } from '../domain/launches/launch';
import { Outage, type Store } from './ports';

const mostTries = 5;

/** Reads, changes and writes a launch, again where somebody else was quicker. Nothing happens to one that is gone. */
export async function updateLaunch(store: Store, id: LaunchId, change: (launch: Launch) => Launch): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await store.launch(id);
    const after = before && change(before);
    if (after === undefined || after === before) return;
    if ((await store.save({ launches: [after] })) === 'saved') return;
  }
  throw new Outage(`Cannot save launch "${id}": others kept changing it`, 2);
}
