import type { TrackedMilestone } from '../domain/launches/tracked-milestone';
import type { MilestoneId } from '../domain/schedule/plan';
import { Outage, type Store } from './ports';

const mostPerTransaction = 25;
const mostTries = 5;

type Change = (milestone: TrackedMilestone) => TrackedMilestone;

/**
 * Reads, changes and writes records, again where somebody else was quicker. `change` may be called more than once and
 * returns the record it was given when nothing is to be changed. Records that are gone are passed over.
 */
export async function updateMilestones(store: Store, ids: readonly MilestoneId[], change: Change): Promise<void> {
  for (let from = 0; from < ids.length; from += mostPerTransaction) {
    await updateTogether(store, ids.slice(from, from + mostPerTransaction), change);
  }
}

/** The same with records that were read before: they are believed, and read anew only where they are out of date. */
export async function updateKnown(
  store: Store,
  { ids, known }: { readonly ids: readonly MilestoneId[]; readonly known: ReadonlyMap<MilestoneId, TrackedMilestone> },
  change: Change,
): Promise<void> {
  for (let from = 0; from < ids.length; from += mostPerTransaction) {
    const some = ids.slice(from, from + mostPerTransaction);
    const before = some.flatMap((id) => known.get(id) ?? []);
    const isSaved = before.length === some.length && (await saveChanged(store, before, change)) === 'saved';
    if (!isSaved) await updateTogether(store, some, change);
  }
}

async function updateTogether(store: Store, ids: readonly MilestoneId[], change: Change): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = [...(await store.milestones(ids)).values()];
    if ((await saveChanged(store, before, change)) === 'saved') return;
  }
  throw new Outage(`Cannot save milestones ${ids.join(', ')}: others kept changing them`, 2);
}

async function saveChanged(
  store: Store,
  before: readonly TrackedMilestone[],
  change: Change,
): Promise<'saved' | 'changed-meanwhile'> {
  const milestones = before.map(change).filter((after, index) => after !== before[index]);
  return milestones.length === 0 ? 'saved' : store.save({ milestones });
}
