import type { KnownDates } from '../domain/launches/tracked-milestone';
import type { MilestoneId } from '../domain/schedule/plan';
import type { Sighting, World } from './ports';

interface SeenChange {
  readonly issueId: MilestoneId;
  /** The issue's status changed, with or without its dates. */
  readonly status: boolean;
  /** The dates that were given, as far as Jira told them. */
  readonly gave?: Partial<KnownDates> | undefined;
  readonly seen: Sighting;
}

/** Somebody changed an issue. One strict read tells whether that can matter. */
export async function noteChange({ store, jobs }: World, { issueId, status, gave, seen }: SeenChange): Promise<void> {
  const milestone = (await store.milestones([issueId])).get(issueId);
  if (!milestone) return;
  const target = { launchId: milestone.launchId, issueIds: [issueId], seen };
  await jobs.push([status ? { kind: 'judge', cause: 'status', ...target } : { kind: 'settle', ...target, gave }]);
}
