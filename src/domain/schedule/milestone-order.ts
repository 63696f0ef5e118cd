import { indexAt } from './at';
import { findCycles } from './find-cycles';
import { groupedLinks } from './grouped-links';
import type { LinkEnds } from './link-ends';
import type { MilestoneId, Plan } from './plan';
import { planGraph } from './plan-graph';
import { strongComponents } from './strong-components';

export interface MilestoneOrder {
  /** Places in the plan, predecessors first. */
  readonly order: Int32Array;
  /** Component of each place; absent when nothing gates itself in a circle. */
  readonly componentOf?: readonly number[];
  readonly cycles: readonly (readonly MilestoneId[])[];
}

/** Linear in milestones and dependencies. */
export function milestoneOrder(plan: Plan, ends: LinkEnds): MilestoneOrder {
  const order = peeled(plan.milestones.length, ends);
  if (order !== undefined) return { order, cycles: [] };
  const graph = planGraph(plan);
  const found = strongComponents(graph);
  return {
    order: Int32Array.from(found.components.flat()),
    componentOf: found.componentOf,
    cycles: findCycles(graph, found),
  };
}

/**
 * Takes off what no milestone left gates, until none is left.
 * A. B. Kahn, "Topological sorting of large networks", 1962.
 * @returns undefined when a circle remains
 */
function peeled(size: number, { from, to }: LinkEnds): Int32Array | undefined {
  const outgoing = groupedLinks(size, from);
  const gates = new Int32Array(size);
  for (const node of to) if (node >= 0) gates[node] = indexAt(gates, node) + 1;
  const order = new Int32Array(size);
  let taken = 0;
  for (let node = 0; node < size; node += 1) if (gates[node] === 0) order[taken++] = node;
  for (let rank = 0; rank < taken; rank += 1) {
    const node = indexAt(order, rank);
    const last = indexAt(outgoing.first, node + 1);
    for (let next = indexAt(outgoing.first, node); next < last; next += 1) {
      const successor = indexAt(to, indexAt(outgoing.links, next));
      gates[successor] = indexAt(gates, successor) - 1;
      if (gates[successor] === 0) order[taken++] = successor;
    }
  }
  return taken === size ? order : undefined;
}
