import type { Change, MilestoneId, Plan } from '../schedule/plan';
import type { Ripple } from '../schedule/ripple';
import { brokenSuccessors } from './broken-successors';
import { fixedMilestones } from './fixed-milestones';
import { planAfter } from './plan-after';
import type { TrackedMilestone } from './tracked-milestone';

interface Outcome {
  readonly plan: Plan;
  readonly ripple: Ripple;
  readonly changes: readonly Change[];
}

/** Milestones whose open proposal has lost its ground: a person set the date, it may not move, or every rule holds without it. */
export function mootProposals(
  milestones: Iterable<TrackedMilestone>,
  { plan, ripple, changes }: Outcome,
): MilestoneId[] {
  const open = [...milestones].filter(({ proposal }) => proposal !== null).map(({ id }) => id);
  if (open.length === 0) return [];
  const renewed = new Set(ripple.proposals.map(({ id }) => id));
  const changed = new Set(
    changes.filter(({ due, start }) => due !== undefined || start !== undefined).map(({ id }) => id),
  );
  const fixed = fixedMilestones(plan);
  const broken = brokenSuccessors(planAfter(plan, { changes, shifts: ripple.shifts }));
  return open.filter((id) => !renewed.has(id) && (changed.has(id) || fixed.has(id) || !broken.has(id)));
}
