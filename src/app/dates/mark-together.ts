import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { Outage, type Store } from '../ports';

const mostTries = 5;

/** A ripple that is being worked off, with its milestones, as they were last read or written. */
export interface RippleWork {
  ripple: StoredRipple;
  readonly records: Map<MilestoneId, TrackedMilestone>;
}

interface Marking {
  readonly ids: readonly MilestoneId[];
  readonly ripple: (ripple: StoredRipple) => StoredRipple;
  readonly milestone: (milestone: TrackedMilestone, ripple: StoredRipple) => TrackedMilestone;
}

/**
 * Changes a ripple and milestones in one transaction, in which they must fit: all of it or nothing. They are not read
 * before: only where somebody else was quicker, what is known of them is out of date. Milestones that are gone are passed over.
 */
export async function markTogether(store: Store, work: RippleWork, marking: Marking): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0) await readAnew(store, work, marking.ids);
    const ripple = marking.ripple(work.ripple);
    const milestones = marking.ids
      .flatMap((id) => work.records.get(id) ?? [])
      .map((milestone) => marking.milestone(milestone, work.ripple));
    if ((await store.save({ ripples: [ripple], milestones })) === 'changed-meanwhile') continue;
    work.ripple = saved(ripple);
    for (const milestone of milestones) work.records.set(milestone.id, saved(milestone));
    return;
  }
  throw new Outage(`Cannot mark how far ripple "${work.ripple.id}" has come: others kept changing its milestones`, 2);
}

async function readAnew(store: Store, work: RippleWork, ids: readonly MilestoneId[]): Promise<void> {
  const { id } = work.ripple;
  const ripple = await store.ripple(id);
  if (!ripple) throw new Error(`Cannot mark how far ripple "${id}" has come: it is not stored`);
  work.ripple = ripple;
  const found = ids.length === 0 ? new Map<MilestoneId, TrackedMilestone>() : await store.milestones(ids);
  for (const one of ids) work.records.delete(one);
  for (const [one, milestone] of found) work.records.set(one, milestone);
}

function saved<T extends { readonly version: number }>(record: T): T {
  return { ...record, version: record.version + 1 };
}
