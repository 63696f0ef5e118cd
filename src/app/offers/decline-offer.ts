import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import { saveRipple } from '../dates/save-ripple';
import type { World } from '../ports';
import { updateMilestones } from '../update-milestones';

interface No {
  readonly ids: readonly MilestoneId[];
  /** Account. */
  readonly by: string;
}

/** Says no to offered dates: they stay as they are. Who said so is kept first, so that nothing vanishes unexplained. */
export async function declineOffer(world: World, offer: StoredRipple, { ids, by }: No): Promise<void> {
  const at = world.clock.now();
  await saveRipple(world.store, offer.id, (now) => ({ ...now, declined: [...now.declined, { ids, by, at }] }));
  await updateMilestones(world.store, ids, (milestone) =>
    milestone.proposal?.rippleId === offer.id ? { ...milestone, proposal: null } : milestone,
  );
}
