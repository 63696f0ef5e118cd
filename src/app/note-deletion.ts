import type { MilestoneId } from '../domain/schedule/plan';
import type { Sighting, World } from './ports';

/** An issue was deleted. One strict read tells whether that can matter. */
export async function noteDeletion({ store, jobs }: World, issueId: MilestoneId, seen: Sighting): Promise<void> {
  const { milestone, feature } = await store.known(issueId);
  if (milestone) await jobs.push([{ kind: 'issue-deleted', issueId }]);
  if (feature) await jobs.push([{ kind: 'feature-changed', issueId, seen }]);
}
