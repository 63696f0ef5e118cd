import { sameDates } from '../../domain/launches/changes-by-people';
import { isOpen } from '../../domain/launches/offers/is-open';
import { rippleOfOffer } from '../../domain/launches/offers/ripple-of-offer';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import { carryOut, type Agreed } from '../dates/carry-out';
import type { LaunchSight } from '../launches/see-launch';
import type { Job, World } from '../ports';

type TakeOffer = Extract<Job, { kind: 'take-offer' }>;

/** Writes the offered dates that a person said yes to, as far as they are still open. Nothing else moves by it. */
export async function takeOffer(world: World, job: TakeOffer): Promise<void> {
  return carryOut(world, job, async (sight) => {
    const offer = await world.store.ripple(job.rippleId);
    if (!offer || offer.held === null) return undefined;
    const wanted = new Set(job.issueIds);
    const offered = await world.store.shiftsOf(offer);
    const accepted = openShifts(sight, offer, offered).filter(({ id }) => wanted.has(id));
    return accepted.length > 0 ? agreed(sight, offer, { accepted, offered }) : undefined;
  });
}

/** Offered dates that can still be accepted. */
function openShifts(
  { milestones, visible }: Pick<LaunchSight, 'milestones' | 'visible'>,
  offer: StoredRipple,
  shifts: readonly StoredShift[],
): StoredShift[] {
  return shifts.filter((shift) =>
    isOpen(offer, shift, { milestone: milestones.get(shift.id), issue: visible.get(shift.id) }),
  );
}

function agreed(
  { launch, plan, milestones }: LaunchSight,
  offer: StoredRipple,
  answered: { readonly accepted: readonly StoredShift[]; readonly offered: readonly StoredShift[] },
): Agreed {
  const isWaiting = (id: MilestoneId): boolean => milestones.get(id)?.proposal?.rippleId === offer.id;
  const ripple = rippleOfOffer(plan, { ...answered, isWaiting });
  // The same date that is offered already stays with its offer.
  const proposals = ripple.proposals.filter(({ id, to }) => {
    const open = milestones.get(id)?.proposal;
    return !open || !sameDates(open.to, { start: to.start ?? null, due: to.due });
  });
  return { kind: 'offer', of: offer.id, ripple: { ...ripple, proposals }, moved: [], launch };
}
