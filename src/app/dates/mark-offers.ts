import { openProposal } from '../../domain/launches/open-proposal';
import type { StoredShift } from '../../domain/launches/stored-ripple';
import { withRipple } from '../../domain/launches/with-ripple';
import type { World } from '../ports';
import { markTogether, type RippleWork } from './mark-together';

/**
 * Offers the dates of a held ripple, each at its milestone: all of these or none. With the ripple they must fit one
 * transaction.
 */
export async function markOffers({ store }: World, work: RippleWork, shifts: readonly StoredShift[]): Promise<void> {
  const shiftById = new Map(shifts.map((shift) => [shift.id, shift]));
  await markTogether(store, work, {
    ids: [...shiftById.keys()],
    ripple: (ripple) => ({ ...ripple, ended: ripple.ended + shifts.length }),
    milestone: (milestone, ripple) => {
      const shift = shiftById.get(milestone.id);
      return shift ? { ...withRipple(milestone, ripple.id), proposal: openProposal(ripple, shift) } : milestone;
    },
  });
}
