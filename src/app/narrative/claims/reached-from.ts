import type { IssueId } from '../../../domain/narrative/issue-id';
import type { TrackedMilestone } from '../../../domain/launches/tracked-milestone';
import type { Store } from '../../ports';

/** Far more than gate one issue in any plan; keeps a page from setting off endless reads. */
const mostMilestones = 200;

export type NextOf = (milestone: TrackedMilestone) => readonly IssueId[];

/** What each of these issues leads to, directly or through others; the nearest first. */
export async function reachedFrom(
  store: Store,
  ids: readonly IssueId[],
  nextOf: NextOf,
): Promise<ReadonlyMap<IssueId, IssueId[]>> {
  const reached = new Map<IssueId, TrackedMilestone>();
  let level = [...new Set(ids)];
  while (level.length > 0) {
    for (const [id, milestone] of await store.milestones(level)) reached.set(id, milestone);
    level = nextLevel(reached, level, nextOf)
      .filter((id) => !reached.has(id))
      .slice(0, Math.max(0, mostMilestones - reached.size));
  }
  return new Map(ids.map((id) => [id, walk(reached, id, nextOf)]));
}

function walk(milestones: ReadonlyMap<IssueId, TrackedMilestone>, root: IssueId, nextOf: NextOf): IssueId[] {
  const found = new Set([root]);
  let level = [root];
  while (level.length > 0) {
    level = nextLevel(milestones, level, nextOf).filter((id) => !found.has(id));
    for (const id of level) found.add(id);
  }
  found.delete(root);
  return [...found];
}

function nextLevel(
  milestones: ReadonlyMap<IssueId, TrackedMilestone>,
  ids: readonly IssueId[],
  nextOf: NextOf,
): IssueId[] {
  return [
    ...new Set(
      ids.flatMap((id) => {
        const milestone = milestones.get(id);
        return milestone ? nextOf(milestone) : [];
      }),
    ),
  ];
}
