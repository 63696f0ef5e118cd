import type { TrackedMilestone } from '../domain/launches/tracked-milestone';
import type { MilestoneId } from '../domain/schedule/plan';
import { Outage, type Store } from './ports';

const mostPerTransaction = 25;
const mostTries = 5;

/**
 * Reads, changes and writes records, again where somebody else was quicker. `change` may be called more than once and
 * returns the record it was given when nothing is to be changed. Records that are gone are passed over.
 */
export async function updateMilestones(
  store: Store,
  ids: readonly MilestoneId[],
  change: (milestone: TrackedMilestone) => TrackedMilestone,
): Promise<void> {
  for (let from = 0; from < ids.length; from += mostPerTransaction) {
    await updateTogether(store, ids.slice(from, from + mostPerTransaction), change);
  }
}

async function updateTogether(
  store: Store,
  ids: readonly MilestoneId[],
  change: (milestone: TrackedMilestone) => TrackedMilestone,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = [...(await store.milestones(ids)).values()];
    const milestones = before.map(change).filter((after, index) => after !== before[index]);
    if (milestones.length === 0 || (await store.save({ milestones })) === 'saved') return;
  }
  throw new Outage(`Cannot save milestones ${ids.join(', ')}: others kept changing them`, 2);
}
