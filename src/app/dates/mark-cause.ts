import { sameDates } from '../../domain/launches/changes-by-people';
import { openProposal } from '../../domain/launches/open-proposal';
import type { CauseKind, RippleCause, StoredRipple } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { withRipple } from '../../domain/launches/with-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { World } from '../ports';
import { updateMilestones } from '../update-milestones';

/**
 * Takes what people changed as known, and notes proposals and overridden dependencies. Comes after the writes: until
 * then a repetition must still see the change.
 */
export async function markCause({ store }: World, ripple: StoredRipple): Promise<void> {
  const movedById = new Map(ripple.cause.moved.map((moved) => [moved.id, moved]));
  const proposalById = new Map(ripple.proposals.map((proposal) => [proposal.id, proposal]));
  const touched = [...movedById.keys(), ...proposalById.keys()];
  await updateMilestones(store, [...new Set(touched)], (milestone) => {
    const moved = movedById.get(milestone.id);
    const proposal = proposalById.get(milestone.id);
    return {
      ...withRipple(milestone, ripple.id),
      ...(moved && isByPeople(ripple) ? taken(milestone, moved) : {}),
      proposal: proposal ? openProposal(ripple, proposal) : milestone.proposal,
    };
  });
  await markOverrides({ store }, ripple);
}

/** What the app writes itself is known once it has been written. */
function isByPeople({ cause: { kind } }: StoredRipple): boolean {
  return !writtenByTheApp.has(kind);
}

const writtenByTheApp: ReadonlySet<CauseKind> = new Set(['anchor', 'calendar', 'undo', 'offer']);

function taken(
  { refusal }: TrackedMilestone,
  { from, to }: RippleCause['moved'][number],
): Pick<TrackedMilestone, 'known' | 'refusal'> {
  // The date that a person gives stands: trying again must not write over it.
  return { known: to, refusal: sameDates(from, to) ? refusal : null };
}

async function markOverrides(
  { store }: Pick<World, 'store'>,
  { newlyOverridden, healed }: StoredRipple,
): Promise<void> {
  const overriddenByLink = new Map([
    ...newlyOverridden.map((link) => [link.linkId, true] as const),
    ...healed.map((link) => [link.linkId, false] as const),
  ]);
  const successors = [...newlyOverridden, ...healed].map(({ to }) => to);
  await updateMilestones(store, [...new Set<MilestoneId>(successors)], (milestone) =>
    overriding(milestone, overriddenByLink),
  );
}

function overriding(milestone: TrackedMilestone, overriddenByLink: ReadonlyMap<string, boolean>): TrackedMilestone {
  return {
    ...milestone,
    gatedBy: milestone.gatedBy.map((dependency) => ({
      ...dependency,
      overridden: overriddenByLink.get(dependency.linkId) ?? dependency.overridden,
    })),
  };
}
