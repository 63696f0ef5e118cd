import { boundsOn } from './bound';
import { freedomOf } from './freedom-of';
import type { LaidChanges } from './lay-changes';
import type { Placement } from './placement';
import type { Plan } from './plan';
import type { Link, PlanGraph, PlanNode } from './plan-graph';
import { nodeAt } from './plan-graph';
import type { Move } from './move';
import { settle } from './settle';
import type { StrongComponents } from './strong-components';

export interface WalkInput {
  readonly graph: PlanGraph;
  readonly components: StrongComponents;
  readonly laid: LaidChanges;
  readonly productDates: Plan['productDates'];
}

/** What the walk did to the milestones it visited, by node. */
export interface Walked {
  readonly placements: readonly (Placement | undefined)[];
  /** A predecessor was changed or moved. */
  readonly visited: ReadonlySet<number>;
  readonly moves: ReadonlyMap<number, Move>;
  /** Moves that a person is asked for. */
  readonly proposals: ReadonlyMap<number, Move>;
}

interface Progress {
  readonly placements: (Placement | undefined)[];
  readonly visited: Set<number>;
  readonly moves: Map<number, Move>;
  readonly proposals: Map<number, Move>;
}

/** Follows the changes, predecessors first, so that each milestone is settled once. */
export function walk(input: WalkInput): Walked {
  const progress: Progress = {
    placements: [...input.laid.after],
    visited: new Set(),
    moves: new Map(),
    proposals: new Map(),
  };
  for (const members of input.components.components) {
    for (const index of members) step(input, nodeAt(input.graph, index), progress);
  }
  return progress;
}

/** A dependency inside a cycle has no first end: it moves nothing. */
export function isInCycle({ componentOf }: StrongComponents, { from, to }: Link): boolean {
  return componentOf[from] === componentOf[to];
}

function step(input: WalkInput, node: PlanNode, progress: Progress): void {
  const { changed, given } = input.laid;
  if (!given.has(node.index) && progress.visited.has(node.index)) follow(input, node, progress);
  if (!changed.has(node.index) && !progress.moves.has(node.index)) return;
  for (const link of node.outgoing) if (!isInCycle(input.components, link)) progress.visited.add(link.to);
}

function follow(input: WalkInput, node: PlanNode, progress: Progress): void {
  const freedom = freedomOf(node.milestone, input.productDates);
  const move = freedom === 'fixed' ? undefined : moveOf(input, node, progress);
  if (move === undefined) return;
  if (freedom === 'proposes') {
    progress.proposals.set(node.index, move);
  } else {
    progress.moves.set(node.index, move);
    progress.placements[node.index] = move.placement;
  }
}

function moveOf({ laid, components }: WalkInput, node: PlanNode, { placements }: Progress): Move | undefined {
  const placement = placements[node.index];
  if (placement === undefined) return undefined;
  const inForce = node.incoming.filter((link) => !link.dependency.overridden && !isInCycle(components, link));
  const bounds = boundsOn(node, inForce, { before: (index) => laid.before[index], now: (index) => placements[index] });
  return settle({ placement, calendar: node.calendar, state: node.milestone.state }, bounds);
}
