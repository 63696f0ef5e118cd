import { compareText } from '../../schedule/compare-text';
import { computeRipple } from '../../schedule/compute-ripple';
import type { MilestoneId } from '../../schedule/plan';
import { shortestPath } from '../../schedule/shortest-path';
import type { LinkedDependency, LinkedPlan } from '../plan-of';

/**
 * The shortest circle of dependencies through a milestone, each step with its link, the milestone first.
 * @returns undefined when it waits for itself in no way
 */
export function circleThrough(plan: LinkedPlan, id: MilestoneId): LinkedDependency[] | undefined {
  const outgoing = Map.groupBy(plan.dependencies, ({ from }) => from);
  const next = (from: MilestoneId): MilestoneId[] => (outgoing.get(from) ?? []).map(({ to }) => to).sort(compareText);
  const way = shortestPath(id, id, next);
  return way?.slice(0, -1).flatMap((from, step) => {
    const link = outgoing.get(from)?.find(({ to }) => to === way[step + 1]);
    return link ? [link] : [];
  });
}

/** Dates that would move, or be proposed, once this step of a circle is cut and all of it is looked at again. */
export function movesAfterCut(plan: LinkedPlan, circle: readonly LinkedDependency[], linkId: string): number {
  const dependencies = plan.dependencies.filter((one) => one.linkId !== linkId);
  const changes = circle.map(({ from }) => ({ id: from }));
  const { shifts, proposals } = computeRipple({ ...plan, dependencies }, changes);
  return shifts.length + proposals.length;
}
