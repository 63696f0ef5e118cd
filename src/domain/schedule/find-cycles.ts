import { compareText } from './compare-text';
import type { MilestoneId } from './plan';
import type { PlanGraph } from './plan-graph';
import { nodeAt } from './plan-graph';
import { shortestPath } from './shortest-path';
import type { StrongComponents } from './strong-components';

/**
 * One cycle for each group of milestones that gate each other in a circle: the shortest through its smallest id,
 * which comes first. The last gates the first.
 */
export function findCycles(graph: PlanGraph, { components, componentOf }: StrongComponents): MilestoneId[][] {
  const idOf = (node: number): MilestoneId => nodeAt(graph, node).milestone.id;
  const byId = (a: number, b: number): number => compareText(idOf(a), idOf(b));
  const within = (node: number): number[] =>
    nodeAt(graph, node)
      .outgoing.map((link) => link.to)
      .filter((to) => componentOf[to] === componentOf[node])
      .sort(byId);
  return components
    .flatMap((members) => {
      const smallest = members.reduce((a, b) => (byId(a, b) <= 0 ? a : b));
      const cycle = shortestPath(smallest, smallest, within);
      return cycle === undefined ? [] : [cycle.slice(0, -1).map(idOf)];
    })
    .sort(([a = ''], [b = '']) => compareText(a, b));
}
