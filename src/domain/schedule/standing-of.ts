import { calendarOf } from './calendar-of';
import type { DatedPair } from './breach-of';
import { breachOf, gapBetween } from './breach-of';
import { placementOf } from './placement';
import type { Dependency, MilestoneId, Milestone, Plan } from './plan';
import type { Breach } from './ripple';

/** How one dependency stands; `unknown`: an end is not in the plan or has no due date. */
export type DependencyStanding =
  { readonly kind: 'holds' } | Pick<Breach, 'kind' | 'needed' | 'actual' | 'days'> | { readonly kind: 'unknown' };

/** How a dependency stands by the dates of the plan, overridden or not. */
export function standingOf(plan: Plan, dependency: Dependency): DependencyStanding {
  const pair = datedPair(plan, dependency);
  if (pair === undefined) return { kind: 'unknown' };
  const breach = breachOf(pair);
  if (breach === undefined) return { kind: 'holds' };
  const { kind, needed, actual, days } = breach;
  return { kind, needed, actual, days };
}

/**
 * The lag that would hold exactly today: working days of the successor's calendar between the two ends bound.
 * @returns undefined when an end is not in the plan or has no due date
 */
export function gapOf(plan: Plan, dependency: Dependency): number | undefined {
  const pair = datedPair(plan, dependency);
  return pair === undefined ? undefined : gapBetween(pair);
}

function datedPair(plan: Plan, dependency: Dependency): DatedPair | undefined {
  const from = milestoneOf(plan, dependency.from);
  const to = milestoneOf(plan, dependency.to);
  const predecessor = from && placementOf(from);
  const successor = to && placementOf(to);
  if (to === undefined || predecessor === undefined || successor === undefined) return undefined;
  return { dependency, predecessor, successor, calendar: calendarOf(plan, to) };
}

function milestoneOf(plan: Plan, id: MilestoneId): Milestone | undefined {
  return plan.milestones.find((milestone) => milestone.id === id);
}
