import { sameDates } from '../../domain/launches/changes-by-people';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
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
  await updateMilestones(world.store, ids, (milestone) => without(offer, milestone));
}

/** What Jira refused of it is not wanted any more either: trying again must not write it. */
function without({ id }: StoredRipple, milestone: TrackedMilestone): TrackedMilestone {
  const { proposal, refusal } = milestone;
  if (proposal?.rippleId !== id) return milestone;
  const wasRefused = refusal !== null && sameDates(refusal.to, proposal.to);
  return { ...milestone, proposal: null, refusal: wasRefused ? null : refusal };
}
