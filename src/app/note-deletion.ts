import type { MilestoneId } from '../domain/schedule/plan';
import type { World } from './ports';

/** An issue was deleted. One strict read tells whether that can matter. */
export async function noteDeletion({ store, jobs }: World, issueId: MilestoneId): Promise<void> {
  if ((await store.milestones([issueId])).has(issueId)) await jobs.push([{ kind: 'issue-deleted', issueId }]);
}
