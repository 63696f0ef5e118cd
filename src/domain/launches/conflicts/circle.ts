import { compareText } from '../../schedule/compare-text';
import { computeRipple } from '../../schedule/compute-ripple';
import type { MilestoneId } from '../../schedule/plan';
import { shortestPath } from '../../schedule/shortest-path';
import { standingOf } from '../../schedule/standing-of';
import { planAfter } from '../plan-after';
import type { LinkedDependency, LinkedPlan } from '../plan-of';

/**
 * The shortest circle of dependencies through a milestone, each step with its link, the milestone first.
 * @returns undefined when it waits for itself in no way
 */
export function circleThrough(plan: LinkedPlan, id: MilestoneId): LinkedDependency[] | undefined {
  const outgoing = new Map<MilestoneId, LinkedDependency[]>();
  for (const link of plan.dependencies) outgoing.set(link.from, [...(outgoing.get(link.from) ?? []), link]);
  const next = (from: MilestoneId): MilestoneId[] => (outgoing.get(from) ?? []).map(({ to }) => to).sort(compareText);
  const way = shortestPath(id, id, next);
  return way?.slice(0, -1).flatMap((from, step) => {
    const link = outgoing.get(from)?.find(({ to }) => to === way[step + 1]);
    return link ? [link] : [];
  });
}

/**
 * Dates that would move, or be proposed, once this step of a circle is cut and each step that is left is looked at again.
 * One after the other: a milestone that is named as changed keeps its date.
 */
export function movesAfterCut(plan: LinkedPlan, circle: readonly LinkedDependency[], linkId: string): number {
  const cut = circle.findIndex((link) => link.linkId === linkId);
  const moved = new Set<MilestoneId>();
  let now: LinkedPlan = { ...plan, dependencies: plan.dependencies.filter((one) => one.linkId !== linkId) };
  for (const link of [...circle.slice(cut + 1), ...circle.slice(0, cut)]) {
    if (link.overridden || standingOf(now, link).kind === 'holds') continue;
    const { shifts, proposals } = computeRipple(now, [{ id: link.from }]);
    for (const { id } of [...shifts, ...proposals]) moved.add(id);
    now = planAfter(now, { changes: [], shifts });
  }
  return moved.size;
}
