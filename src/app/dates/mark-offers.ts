import type { RippleId } from '../../domain/launches/launch';
import { openProposal } from '../../domain/launches/open-proposal';
import type { StoredShift } from '../../domain/launches/stored-ripple';
import { withRipple } from '../../domain/launches/with-ripple';
import { Outage, type World } from '../ports';

const mostTries = 5;

/**
 * Offers the dates of a held ripple, each at its milestone: all of these or none. With the ripple they must fit one
 * transaction.
 */
export async function markOffers(world: World, rippleId: RippleId, shifts: readonly StoredShift[]): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if ((await tryToMark(world, rippleId, shifts)) === 'saved') return;
  }
  throw new Outage(`Cannot offer what ripple "${rippleId}" found: others kept changing the milestones`, 2);
}

async function tryToMark(
  { store }: World,
  rippleId: RippleId,
  shifts: readonly StoredShift[],
): Promise<'saved' | 'changed-meanwhile'> {
  const ripple = await store.ripple(rippleId);
  if (!ripple) throw new Error(`Cannot offer what ripple "${rippleId}" found: it is not stored`);
  const milestones = await store.milestones(shifts.map(({ id }) => id));
  const marked = shifts.flatMap((shift) => {
    const milestone = milestones.get(shift.id);
    return milestone ? [{ ...withRipple(milestone, rippleId), proposal: openProposal(ripple, shift) }] : [];
  });
  return store.save({ ripples: [{ ...ripple, ended: ripple.ended + shifts.length }], milestones: marked });
}
