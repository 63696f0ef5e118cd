import type { IssueId } from '../../domain/narrative/issue-id';
import type { World } from '../ports';

/** The launch of the milestone with which a brief locks, or of its epic, keeps its dates. Asked for again, it does so once. */
export async function baselineAtLock({ narrative, store, jobs }: World, epicId: IssueId): Promise<void> {
  const brief = await narrative.brief(epicId);
  if (!brief?.lock) return;
  const { by, at } = brief.lock;
  const ids = [...(brief.lockWith === null ? [] : [brief.lockWith]), epicId];
  const milestones = await store.milestones(ids);
  const milestone = ids.map((id) => milestones.get(id)).find((found) => found !== undefined);
  if (!milestone) return;
  await jobs.push([{ kind: 'take-baseline', launchId: milestone.launchId, why: 'locked', seen: { by, at } }]);
}
