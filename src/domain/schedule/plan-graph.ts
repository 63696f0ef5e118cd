import type { WorkCalendar } from '../calendar/work-calendar';
import { calendarOf } from './calendar-of';
import type { Dependency, Milestone, MilestoneId, Plan } from './plan';

/** A milestone with what the walk needs at hand. Nodes are told apart by their index. */
export interface PlanNode {
  readonly index: number;
  readonly milestone: Milestone;
  readonly calendar: WorkCalendar;
  readonly incoming: readonly Link[];
  readonly outgoing: readonly Link[];
}

/** A dependency between two nodes; `from` and `to` are their indexes. */
export interface Link {
  readonly dependency: Dependency;
  readonly from: number;
  readonly to: number;
}

export interface PlanGraph {
  readonly nodes: readonly PlanNode[];
  readonly links: readonly Link[];
  readonly indexById: ReadonlyMap<MilestoneId, number>;
}

/**
 * Lays the plan out so that no milestone is looked up by id again.
 * A dependency with an end outside the plan binds nothing and is left out.
 * @throws Error when a milestone names a calendar that the plan lacks
 */
export function planGraph(plan: Plan): PlanGraph {
  const indexById = new Map(plan.milestones.map((milestone, index) => [milestone.id, index]));
  const links = plan.dependencies.flatMap((dependency) => linkOf(dependency, indexById));
  const incoming = grouped(plan.milestones.length, links, (link) => link.to);
  const outgoing = grouped(plan.milestones.length, links, (link) => link.from);
  const nodes = plan.milestones.map((milestone, index) => ({
    index,
    milestone,
    calendar: calendarOf(plan, milestone),
    incoming: incoming[index] ?? [],
    outgoing: outgoing[index] ?? [],
  }));
  return { nodes, links, indexById };
}

/** @throws RangeError for an index that is not one of the graph's */
export function nodeAt(graph: PlanGraph, index: number): PlanNode {
  const node = graph.nodes[index];
  if (node !== undefined) return node;
  throw new RangeError(`Cannot read milestone "${index}": the plan has ${graph.nodes.length}`);
}

function linkOf(dependency: Dependency, indexById: ReadonlyMap<MilestoneId, number>): Link[] {
  const from = indexById.get(dependency.from);
  const to = indexById.get(dependency.to);
  return from === undefined || to === undefined ? [] : [{ dependency, from, to }];
}

function grouped(size: number, links: readonly Link[], nodeOf: (link: Link) => number): readonly (readonly Link[])[] {
  const groups = Array.from({ length: size }, (): Link[] => []);
  for (const link of links) groups[nodeOf(link)]?.push(link);
  return groups;
}
