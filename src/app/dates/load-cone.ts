import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Store } from '../ports';

/** The part of a plan that a change can reach. */
export interface Cone {
  /** The roots and all that lies downstream of them: only these can move. */
  readonly reached: ReadonlyMap<MilestoneId, TrackedMilestone>;
  /** Their other predecessors, which bound them without moving: their own dependencies are left out. */
  readonly bounds: ReadonlyMap<MilestoneId, TrackedMilestone>;
}

/** Walks downstream level by level, so that a launch of thousands costs what its affected part costs. */
export async function loadCone(store: Store, roots: Iterable<MilestoneId>): Promise<Cone> {
  const reached = new Map<MilestoneId, TrackedMilestone>();
  let level = [...new Set(roots)];
  while (level.length > 0) {
    const found = await store.milestones(level);
    for (const [id, milestone] of found) reached.set(id, milestone);
    level = unseen(
      reached,
      [...found.values()].flatMap(({ gates }) => gates),
    );
  }
  const predecessors = [...reached.values()].flatMap(({ gatedBy }) => gatedBy.map(({ from }) => from));
  const bounds = await store.milestones(unseen(reached, predecessors));
  return { reached, bounds: new Map([...bounds].map(([id, milestone]) => [id, { ...milestone, gatedBy: [] }])) };
}

function unseen(seen: ReadonlyMap<MilestoneId, unknown>, ids: readonly MilestoneId[]): MilestoneId[] {
  return [...new Set(ids)].filter((id) => !seen.has(id));
}
