import type { IssueId } from '../../../domain/narrative/issue-id';
import type { TrackedMilestone } from '../../../domain/launches/tracked-milestone';
import type { Store } from '../../ports';

/** Far more than gate one issue in any plan; keeps a page from setting off endless reads. */
const mostMilestones = 200;

/** What gates each of these issues, directly or through others; the nearest first. */
export async function upstreamOf(store: Store, ids: readonly IssueId[]): Promise<ReadonlyMap<IssueId, IssueId[]>> {
  const reached = new Map<IssueId, TrackedMilestone>();
  let level = [...new Set(ids)];
  while (level.length > 0) {
    for (const [id, milestone] of await store.milestones(level)) reached.set(id, milestone);
    level = predecessors(reached, level)
      .filter((id) => !reached.has(id))
      .slice(0, Math.max(0, mostMilestones - reached.size));
  }
  return new Map(ids.map((id) => [id, walkUp(reached, id)]));
}

function walkUp(milestones: ReadonlyMap<IssueId, TrackedMilestone>, root: IssueId): IssueId[] {
  const found = new Set([root]);
  let level = [root];
  while (level.length > 0) {
    level = predecessors(milestones, level).filter((id) => !found.has(id));
    for (const id of level) found.add(id);
  }
  found.delete(root);
  return [...found];
}

function predecessors(milestones: ReadonlyMap<IssueId, TrackedMilestone>, ids: readonly IssueId[]): IssueId[] {
  return [...new Set(ids.flatMap((id) => milestones.get(id)?.gatedBy.map(({ from }) => from) ?? []))];
}
