import type { MilestoneId, Plan } from '../schedule/plan';
import { standingOf } from '../schedule/standing-of';

/** Milestones that a dependency in force does not leave where they are. */
export function brokenSuccessors(plan: Plan): Set<MilestoneId> {
  const broken = plan.dependencies.filter(
    (dependency) => !dependency.overridden && !['holds', 'unknown'].includes(standingOf(plan, dependency).kind),
  );
  return new Set(broken.map(({ to }) => to));
}
