import { workdaysUpTo } from '../calendar/work-calendar';
import { compareText } from './compare-text';
import { findCycles } from './find-cycles';
import { judgeDependencies } from './judge-dependencies';
import { layChanges } from './lay-changes';
import type { Change, MilestoneId, Plan } from './plan';
import type { PlanGraph } from './plan-graph';
import { nodeAt, planGraph } from './plan-graph';
import type { Proposal, Ripple, Shift } from './ripple';
import type { Move } from './move';
import { strongComponents } from './strong-components';
import type { ChainTo } from './trace-causes';
import { traceCauses } from './trace-causes';
import type { Walked } from './walk';
import { walk } from './walk';

/**
 * All that follows from new dates. Days are working days of each milestone's calendar.
 * Changes and dependencies that name milestones outside the plan have no effect.
 * Linear in milestones and dependencies, but for sorting; the input is left as it is.
 * @throws Error when a milestone names a calendar that the plan lacks
 * @throws RangeError when a date would lie outside the years 1 to 9999
 */
export function computeRipple(plan: Plan, changes: readonly Change[]): Ripple {
  const graph = planGraph(plan);
  const components = strongComponents(graph);
  const laid = layChanges(graph, changes);
  const walked = walk({ graph, components, laid, productDates: plan.productDates });
  const chainTo = traceCauses({ graph, components }, laid, walked);
  return {
    shifts: reported(walked.moves, (node, move) => shiftOf({ graph, chainTo }, node, move)),
    ...judgeDependencies({ graph, components, laid, walked }),
    proposals: reported(walked.proposals, (node, move) => proposalOf({ graph, chainTo }, node, move)),
    undated: undatedIds(graph, walked),
    cycles: findCycles(graph, components),
  };
}

interface ReportInput {
  readonly graph: PlanGraph;
  readonly chainTo: ChainTo;
}

function reported<T extends { readonly id: MilestoneId }>(
  moves: ReadonlyMap<number, Move>,
  report: (node: number, move: Move) => T,
): T[] {
  return [...moves].map(([node, move]) => report(node, move)).sort((a, b) => compareText(a.id, b.id));
}

function shiftOf({ graph, chainTo }: ReportInput, node: number, move: Move): Shift {
  return {
    id: nodeAt(graph, node).milestone.id,
    from: move.from,
    to: move.placement.dates,
    days: daysOf(graph, node, move),
    // Written out on demand: the chains of a long chain together are as long as its square.
    get via() {
      return chainTo(node);
    },
  };
}

function proposalOf({ graph, chainTo }: ReportInput, node: number, move: Move): Proposal {
  const { milestone } = nodeAt(graph, node);
  return { id: milestone.id, to: move.placement.dates, days: daysOf(graph, node, move), via: chainTo(node) };
}

function daysOf(graph: PlanGraph, node: number, { from, placement }: Move): number {
  const { calendar } = nodeAt(graph, node);
  return workdaysUpTo(calendar, placement.dates.due) - workdaysUpTo(calendar, from.due);
}

function undatedIds({ nodes }: PlanGraph, { placements }: Walked): MilestoneId[] {
  return nodes
    .filter(({ index }) => placements[index] === undefined)
    .map(({ milestone }) => milestone.id)
    .sort(compareText);
}
