import { workdaysUpToDay } from '../calendar/work-calendar';
import { compareText } from './compare-text';
import { calendarAt, milestoneAt } from './compact-plan';
import { judgeDependencies } from './judge-dependencies';
import type { Move } from './move';
import type { Placement } from './placement';
import { placementOf } from './placement';
import { placementNow } from './placement-now';
import type { MilestoneId } from './plan';
import type { Proposal, Ripple, Shift } from './ripple';
import type { ChainTo } from './trace-causes';
import { traceCauses } from './trace-causes';
import type { Walked } from './walked';

/**
 * Writes a ripple out: ids and days instead of numbers, sorted by id, with the reasons.
 * @throws RangeError when a date would lie outside the years 1 to 9999
 */
export function describeRipple(walked: Walked): Ripple {
  const chainTo = traceCauses(walked);
  return {
    shifts: [...walked.moved].flatMap((rank) => shiftOf({ walked, chainTo }, rank)).sort(byId),
    ...judgeDependencies(walked),
    proposals: [...walked.proposals].map((proposal) => proposalOf({ walked, chainTo }, ...proposal)).sort(byId),
    undated: undatedIds(walked),
    cycles: walked.plan.cycles,
  };
}

interface Described {
  readonly walked: Walked;
  readonly chainTo: ChainTo;
}

function byId(a: { readonly id: MilestoneId }, b: { readonly id: MilestoneId }): number {
  return compareText(a.id, b.id);
}

function shiftOf({ walked, chainTo }: Described, rank: number): Shift[] {
  const milestone = milestoneAt(walked.plan, rank);
  const before = placementOf(milestone);
  const now = placementNow(walked, rank);
  if (before === undefined || now === undefined) return [];
  return [
    {
      id: milestone.id,
      from: before.dates,
      to: now.dates,
      days: walked.finishShifts[rank] ?? NaN,
      // Written out on demand: the chains of a long chain together are as long as its square.
      get via() {
        return chainTo(rank);
      },
    },
  ];
}

function proposalOf({ walked, chainTo }: Described, rank: number, { placement }: Move): Proposal {
  return {
    id: milestoneAt(walked.plan, rank).id,
    to: placement.dates,
    days: daysTo(walked, rank, placement),
    get via() {
      return chainTo(rank);
    },
  };
}

function daysTo({ plan }: Walked, rank: number, { finishEdge }: Placement): number {
  return workdaysUpToDay(calendarAt(plan, rank), finishEdge) - (plan.times.finishCounts[rank] ?? NaN);
}

function undatedIds(walked: Walked): MilestoneId[] {
  const { plan, laid } = walked;
  return [...new Set([...plan.undated, ...laid.keys()])]
    .filter((rank) => placementNow(walked, rank) === undefined)
    .map((rank) => milestoneAt(plan, rank).id)
    .sort(compareText);
}
