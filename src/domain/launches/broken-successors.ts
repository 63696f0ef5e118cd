import type { Dependency, MilestoneId, Plan } from '../schedule/plan';
import { standingOf } from '../schedule/standing-of';

/** Milestones that a dependency in force does not leave where they are. */
export function brokenSuccessors(plan: Plan): Set<MilestoneId> {
  return new Set(brokenDependencies(plan).map(({ to }) => to));
}

/** Dependencies in force that do not hold by the dates of the plan. */
export function brokenDependencies(plan: Plan): Dependency[] {
  return plan.dependencies.filter(
    (dependency) => !dependency.overridden && !['holds', 'unknown'].includes(standingOf(plan, dependency).kind),
  );
}
