import { compactPlan } from './compact-plan';
import { describeRipple } from './describe-ripple';
import type { Change, Plan } from './plan';
import type { Ripple } from './ripple';
import { walk } from './walk';

/**
 * All that follows from new dates. Days are working days of each milestone's calendar.
 * Changes and dependencies that name milestones outside the plan have no effect.
 * Linear in milestones and dependencies, but for sorting; the input is left as it is. Who asks more than once of one
 * plan lays it out once: `compactPlan`, then `walk` and `describeRipple` for each question.
 * @throws Error when a milestone names a calendar that the plan lacks
 * @throws RangeError when a date would lie outside the years 1 to 9999
 */
export function computeRipple(plan: Plan, changes: readonly Change[]): Ripple {
  return describeRipple(walk(compactPlan(plan), changes));
}
