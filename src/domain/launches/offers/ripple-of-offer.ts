import { computeRipple } from '../../schedule/compute-ripple';
import type { Change, Dependency, MilestoneId, Plan } from '../../schedule/plan';
import type { Proposal, Ripple, Shift } from '../../schedule/ripple';
import { withNobodyFree } from '../ripple-under-dial';
import type { StoredShift } from '../stored-ripple';

/** Each proposal is kept with its whole way: those of a long chain must not burst the record of their ripple. */
const mostProposals = 100;

/**
 * What saying yes to offered dates does: those dates and no others. Dates that must follow and were not offered yet are
 * offered; of more than a hundred the first.
 * @param offered whether a milestone has an offer of its own that stands
 */
export function rippleOfOffer(
  plan: Plan,
  accepted: readonly StoredShift[],
  offered: (id: MilestoneId) => boolean,
): Ripple {
  const changes = accepted.map(({ id, to }): Change => ({ id, start: to.start, due: to.due }));
  const judged = computeRipple(withNobodyFree(plan), changes);
  const follows = computeRipple(plan, changes);
  const proposals = [...follows.shifts.map(toProposal), ...follows.proposals].filter(({ id }) => !offered(id));
  return {
    ...follows,
    shifts: accepted.flatMap(toShift),
    proposals: proposals.sort((one, other) => (one.id < other.id ? -1 : 1)).slice(0, mostProposals),
    newlyOverridden: judged.newlyOverridden.filter((dependency) => !keepsItsStart(plan, accepted, dependency)),
    healed: judged.healed,
  };
}

function toProposal({ id, to, days, via }: Shift): Proposal {
  return { id, to, days, via };
}

/** An offered date has a due day: only what has one moves. */
function toShift({ id, from, to, days, via }: StoredShift): Shift[] {
  if (from.due === null || to.due === null) return [];
  return [
    {
      ...{ id, days, via },
      from: { start: from.start ?? undefined, due: from.due },
      to: { start: to.start ?? undefined, due: to.due },
    },
  ];
}

/** Work under way keeps its start: to agree to its later end says nothing against what its start waits for. */
function keepsItsStart(plan: Plan, accepted: readonly StoredShift[], { to, type }: Dependency): boolean {
  const isUnderWay = plan.milestones.some(({ id, state }) => id === to && state === 'doing');
  const shift = accepted.find(({ id }) => id === to);
  return isUnderWay && shift?.from.start === shift?.to.start && (type === 'FS' || type === 'SS');
}
