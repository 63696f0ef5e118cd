import { compareText } from '../schedule/compare-text';
import type { MilestoneId } from '../schedule/plan';

export interface GatedMilestone {
  readonly id: MilestoneId;
  readonly gatedBy: readonly { readonly from: MilestoneId }[];
  readonly hasGate: boolean;
}

/**
 * For each milestone those with a gate from which dependencies lead to it, near or far, sorted. Its own gate is none of
 * them, even where dependencies run in a circle.
 */
export function gatesBefore(milestones: Iterable<GatedMilestone>): Map<MilestoneId, MilestoneId[]> {
  const all = [...milestones];
  const successors = successorsOf(all);
  const before = new Map<MilestoneId, MilestoneId[]>(all.map(({ id }) => [id, []]));
  const gated = all.filter(({ hasGate }) => hasGate).map(({ id }) => id);
  for (const gate of gated.sort(compareText)) {
    for (const id of behind(gate, successors)) before.get(id)?.push(gate);
  }
  return before;
}

function successorsOf(milestones: readonly GatedMilestone[]): Map<MilestoneId, MilestoneId[]> {
  const successors = new Map<MilestoneId, MilestoneId[]>();
  for (const { id, gatedBy } of milestones) {
    for (const { from } of gatedBy) {
      const known = successors.get(from);
      if (known) known.push(id);
      else successors.set(from, [id]);
    }
  }
  return successors;
}

function behind(gate: MilestoneId, successors: ReadonlyMap<MilestoneId, readonly MilestoneId[]>): Set<MilestoneId> {
  const reached = new Set<MilestoneId>();
  const toVisit = [gate];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    for (const next of successors.get(id) ?? []) {
      if (next === gate || reached.has(next)) continue;
      reached.add(next);
      toVisit.push(next);
    }
  }
  return reached;
}
