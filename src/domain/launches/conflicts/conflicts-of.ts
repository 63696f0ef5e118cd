import { breachOf } from '../../schedule/breach-of';
import { placementOf } from '../../schedule/placement';
import type { Dependency, MilestoneId } from '../../schedule/plan';
import { nodeAt, planGraph, type Link, type PlanGraph } from '../../schedule/plan-graph';
import type { Breach } from '../../schedule/ripple';
import { strongComponents } from '../../schedule/strong-components';
import type { LinkedDependency, LinkedPlan } from '../plan-of';

/** A dependency in force that does not hold, and what nobody has answered yet. */
export interface Conflict {
  readonly dependency: LinkedDependency;
  readonly breach: Breach;
}

interface Known {
  /** Another date is proposed for this milestone, so that it holds. */
  readonly isProposed: (id: MilestoneId) => boolean;
  /** Circles known from elsewhere: a part of them may lie outside the plan. */
  readonly cycles: readonly (readonly MilestoneId[])[];
}

/**
 * What does not hold by the dates of the plan, in its order. Left out: what is finished, what waits for an answer to a
 * proposal, and dependencies inside a circle, which are not enforced until it is cut. Linear in the size of the plan.
 */
export function conflictsOf(plan: LinkedPlan, known: Known): Conflict[] {
  const graph = planGraph(plan);
  const { componentOf } = strongComponents(graph);
  const linkedBy = new Map<Dependency, LinkedDependency>(plan.dependencies.map((linked) => [linked, linked]));
  return graph.links.flatMap((link) => {
    const dependency = linkedBy.get(link.dependency);
    if (!dependency || dependency.overridden || nodeAt(graph, link.to).milestone.state === 'done') return [];
    if (componentOf[link.from] === componentOf[link.to] || isInside(known.cycles, dependency)) return [];
    const breach = breachAt(graph, link);
    if (!breach || (breach.kind !== 'too-late' && known.isProposed(dependency.to))) return [];
    return [{ dependency, breach }];
  });
}

function breachAt(graph: PlanGraph, { dependency, from, to }: Link): Breach | undefined {
  const [predecessor, successor] = [from, to].map((node) => placementOf(nodeAt(graph, node).milestone));
  if (predecessor === undefined || successor === undefined) return undefined;
  return breachOf({ dependency, predecessor, successor, calendar: nodeAt(graph, to).calendar });
}

function isInside(cycles: Known['cycles'], { from, to }: Dependency): boolean {
  return cycles.some((cycle) => cycle.includes(from) && cycle.includes(to));
}
