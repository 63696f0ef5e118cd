import { breachOf } from '../../schedule/breach-of';
import { placementOf } from '../../schedule/placement';
import type { Plan } from '../../schedule/plan';
import { nodeAt, planGraph } from '../../schedule/plan-graph';
import type { Breach } from '../../schedule/ripple';

/** Dependencies in force that do not hold by the dates of the plan, in its order. Linear in its size. */
export function brokenRules(plan: Plan): Breach[] {
  const graph = planGraph(plan);
  const placements = graph.nodes.map(({ milestone }) => placementOf(milestone));
  return graph.links.flatMap(({ dependency, from, to }) => {
    const predecessor = placements[from];
    const successor = placements[to];
    if (dependency.overridden || predecessor === undefined || successor === undefined) return [];
    const breach = breachOf({ dependency, predecessor, successor, calendar: nodeAt(graph, to).calendar });
    return breach === undefined ? [] : [breach];
  });
}
