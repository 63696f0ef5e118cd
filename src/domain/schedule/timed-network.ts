import type { Plan } from './plan';
import type { Link, PlanGraph, PlanNode } from './plan-graph';
import { nodeAt, planGraph } from './plan-graph';
import { strongComponents } from './strong-components';
import { isInCycle } from './walk';

/** A plan laid out for passing through it forward and backward. */
export interface TimedNetwork {
  readonly plan: Plan;
  readonly graph: PlanGraph;
  /** Predecessors come first. */
  readonly order: readonly PlanNode[];
  /** Those of the links that bind: neither overridden nor inside a cycle. */
  readonly linksInForce: (links: readonly Link[]) => readonly Link[];
}

export function timedNetwork(plan: Plan): TimedNetwork {
  const graph = planGraph(plan);
  const components = strongComponents(graph);
  const order = components.components.flatMap((members) => members.map((index) => nodeAt(graph, index)));
  const linksInForce = (links: readonly Link[]): readonly Link[] =>
    links.filter((link) => !link.dependency.overridden && !isInCycle(components, link));
  return { plan, graph, order, linksInForce };
}
