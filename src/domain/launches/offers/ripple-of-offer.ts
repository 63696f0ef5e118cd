import { computeRipple } from '../../schedule/compute-ripple';
import type { Change, MilestoneId, Plan } from '../../schedule/plan';
import type { Proposal, Ripple, Shift } from '../../schedule/ripple';
import { brokenDependencies } from '../broken-successors';
import { planAfter } from '../plan-after';
import { withNobodyFree } from '../ripple-under-dial';
import type { StoredShift } from '../stored-ripple';

/** Each proposal is kept with its whole way: those of a long chain must not burst the record of their ripple. */
const mostProposals = 100;

interface Answered {
  readonly accepted: readonly StoredShift[];
  /** All dates of the offer, accepted or not. */
  readonly offered: readonly StoredShift[];
  /** Whether a milestone has an offered date that still waits. */
  readonly isWaiting: (id: MilestoneId) => boolean;
}

/**
 * What saying yes to offered dates does: those dates and no others. Dates that must follow and were not offered yet are
 * offered; of more than a hundred the first. A dependency that holds no longer because only some were accepted goes out
 * of force; one that the whole offer would leave broken is the conflict it would be had nobody been asked.
 */
export function rippleOfOffer(plan: Plan, { accepted, offered, isWaiting }: Answered): Ripple {
  const changes = accepted.map(({ id, to }): Change => ({ id, start: to.start, due: to.due }));
  const judged = computeRipple(withNobodyFree(plan), changes);
  const follows = computeRipple(plan, changes);
  const proposals = [...follows.shifts.map(toProposal), ...follows.proposals].filter(({ id }) => !isWaiting(id));
  const whole = planAfter(plan, { changes: [], shifts: offered.flatMap(toShift) });
  const conflicting = new Set(brokenDependencies({ ...whole, dependencies: judged.newlyOverridden }));
  return {
    ...follows,
    shifts: accepted.flatMap(toShift),
    proposals: proposals.sort((one, other) => (one.id < other.id ? -1 : 1)).slice(0, mostProposals),
    newlyOverridden: judged.newlyOverridden.filter((dependency) => !conflicting.has(dependency)),
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
