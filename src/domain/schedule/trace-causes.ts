import { compareText } from './compare-text';
import type { LaidChanges } from './lay-changes';
import type { MilestoneId } from './plan';
import type { Link, PlanGraph } from './plan-graph';
import { nodeAt } from './plan-graph';
import type { Move } from './move';
import type { StrongComponents } from './strong-components';
import type { Walked } from './walk';
import { isInCycle } from './walk';

/** Chain of milestones from a changed one to the node, both included. */
export type ChainTo = (node: number) => MilestoneId[];

/**
 * Finds for each move the predecessor that caused it: of those changed or moved whose bound decided the smallest id.
 * Where a predecessor that stayed decided, how far the move went, the smallest id of those that set it off.
 */
export function traceCauses(
  { graph, components }: { graph: PlanGraph; components: StrongComponents },
  laid: LaidChanges,
  walked: Walked,
): ChainTo {
  const idOf = (index: number): MilestoneId => nodeAt(graph, index).milestone.id;
  const active = ({ from }: Link): boolean => laid.changed.has(from) || walked.moves.has(from);
  const causeOf = (node: number, move: Move): number | undefined => {
    const decided = move.boundBy.map((bound) => bound.link).filter(active);
    const incoming = nodeAt(graph, node).incoming.filter((link) => active(link) && !isInCycle(components, link));
    const inForce = incoming.filter((link) => !link.dependency.overridden);
    const causes = [decided, inForce, incoming].find((links) => links.length > 0) ?? [];
    return causes.map((link) => link.from).sort((a, b) => compareText(idOf(a), idOf(b)))[0];
  };
  const causes = new Map([...walked.moves, ...walked.proposals].map(([node, move]) => [node, causeOf(node, move)]));
  return (node) => {
    const chain: MilestoneId[] = [];
    for (let here: number | undefined = node; here !== undefined; here = causes.get(here)) chain.push(idOf(here));
    return chain.reverse();
  };
}
