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

/**
 * Milestones whose refused date is no longer wanted: they may not move any more; or what asked for it has moved on, and
 * every rule holds without it.
 */
export function mootRefusals(
  milestones: Iterable<TrackedMilestone>,
  { plan, ripple, changes }: Outcome,
): MilestoneId[] {
  const refused = [...milestones].filter(({ refusal }) => refusal !== null).map(({ id }) => id);
  if (refused.length === 0) return [];
  const moving = new Set([...changes, ...ripple.shifts].map(({ id }) => id));
  const askedAgain = new Set(plan.dependencies.filter(({ from }) => moving.has(from)).map(({ to }) => to));
  const shifted = new Set(ripple.shifts.map(({ id }) => id));
  const fixed = fixedMilestones(plan);
  const broken = brokenSuccessors(planAfter(plan, { changes, shifts: ripple.shifts }));
  return refused.filter((id) => fixed.has(id) || (askedAgain.has(id) && !shifted.has(id) && !broken.has(id)));
}
