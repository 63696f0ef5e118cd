import type { TrackedDependency } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { World } from '../ports';

/** A dependency of the issue in view, as predecessor or successor, by its link. */
export async function findDependency(
  { store }: World,
  issueId: MilestoneId,
  linkId: string,
): Promise<(TrackedDependency & { readonly to: MilestoneId }) | undefined> {
  const milestone = (await store.milestones([issueId])).get(issueId);
  if (!milestone) return undefined;
  const candidates = [milestone, ...(await store.milestones(milestone.gates)).values()];
  for (const { id, gatedBy } of candidates) {
    const found = gatedBy.find((dependency) => dependency.linkId === linkId);
    if (found && (id === issueId || found.from === issueId)) return { ...found, to: id };
  }
  return undefined;
}
