import { sameDates } from '../../domain/launches/changes-by-people';
import { openProposal } from '../../domain/launches/open-proposal';
import type { CauseKind, RippleCause, StoredRipple } from '../../domain/launches/stored-ripple';
import type { Settled, TrackedDependency, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { withRipple } from '../../domain/launches/with-ripple';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { World } from '../ports';
import { updateKnown, updateMilestones } from '../update-milestones';

/**
 * Takes what people changed as known, and notes proposals and overridden dependencies. Comes after the writes: until
 * then a repetition must still see the change.
 */
export async function markCause(
  { store }: World,
  ripple: StoredRipple,
  known: ReadonlyMap<MilestoneId, TrackedMilestone>,
): Promise<void> {
  const movedById = new Map(ripple.cause.moved.map((moved) => [moved.id, moved]));
  const proposalById = new Map(ripple.proposals.map((proposal) => [proposal.id, proposal]));
  const touched = [...movedById.keys(), ...proposalById.keys()];
  const mark = (milestone: TrackedMilestone): TrackedMilestone => {
    const moved = movedById.get(milestone.id);
    const proposal = proposalById.get(milestone.id);
    return {
      ...withRipple(milestone, ripple.id),
      ...(moved && isByPeople(ripple) ? taken(milestone, moved) : {}),
      proposal: proposal ? openProposal(ripple, proposal) : milestone.proposal,
    };
  };
  await updateKnown(store, { ids: [...new Set(touched)], known }, mark);
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

async function markOverrides({ store }: Pick<World, 'store'>, ripple: StoredRipple): Promise<void> {
  if (ripple.newlyOverridden.length === 0 && ripple.healed.length === 0) return;
  const stayed = await stayedOf(store, ripple);
  const newlyOverridden = ripple.newlyOverridden.filter(({ to }) => !stayed.has(to));
  const healed = ripple.healed.filter(({ to }) => !stayed.has(to));
  const broken = new Set(newlyOverridden.map(({ linkId }) => linkId));
  const holding = new Set(healed.map(({ linkId }) => linkId));
  const successors = [...newlyOverridden, ...healed].map(({ to }) => to);
  await updateMilestones(store, [...new Set<MilestoneId>(successors)], (milestone) => ({
    ...milestone,
    gatedBy: milestone.gatedBy.map((dependency) => {
      if (broken.has(dependency.linkId)) return { ...dependency, overridden: true, settled: overrideBy(ripple) };
      return holding.has(dependency.linkId) ? inForce(dependency) : dependency;
    }),
  }));
}

/** Milestones that were to have another date and, for whatever reason, kept theirs: nothing follows for what they wait for. */
async function stayedOf(store: World['store'], { id }: StoredRipple): Promise<ReadonlySet<MilestoneId>> {
  const failures = (await store.ripple(id))?.failures ?? [];
  return new Set(failures.map((failure) => failure.id));
}

/** A date given against a dependency says by whom; nobody is asked for a reason then. */
function overrideBy({ at, cause: { by } }: StoredRipple): Settled | null {
  return by === null ? null : { what: 'override', by, at, reason: '', lagBefore: null };
}

/** A lag that a person has shortened stays shortened. */
function inForce(dependency: TrackedDependency): TrackedDependency {
  const { settled } = dependency;
  return { ...dependency, overridden: false, settled: settled?.what === 'override' ? null : settled };
}
