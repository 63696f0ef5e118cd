import type { KnownDates } from '../domain/launches/tracked-milestone';
import type { MilestoneId } from '../domain/schedule/plan';
import type { ProjectId } from '../domain/settings/settings';
import { noteNewcomer } from './changes/note-newcomer';
import type { Job, Sighting, World } from './ports';

interface SeenChange {
  readonly issueId: MilestoneId;
  /** The issue's status changed, with or without its dates. */
  readonly status: boolean;
  /** Only what belongs to a launch changed, no date and no status: no milestone cares. */
  readonly onlyScope?: boolean;
  /** It has another parent. */
  readonly parent?: boolean;
  readonly projectId?: ProjectId | undefined;
  /** The dates that were given, as far as Jira told them. */
  readonly gave?: Partial<KnownDates> | undefined;
  readonly seen: Sighting;
}

/** Somebody changed an issue. One strict read tells whether that can matter, where it has another parent two. */
export async function noteChange(
  world: World,
  { issueId, status, onlyScope = false, parent = false, projectId, gave, seen }: SeenChange,
): Promise<void> {
  const { store, jobs } = world;
  const { milestone, feature } = await store.known(issueId);
  const due: Job[] = [];
  if (milestone && !onlyScope) {
    const target = { launchId: milestone.launchId, issueIds: [issueId], seen };
    due.push(status ? { kind: 'judge', cause: 'status', ...target } : { kind: 'settle', ...target, gave });
  }
  if (feature) due.push({ kind: 'feature-changed', issueId, seen });
  if (due.length > 0) await jobs.push(due);
  if (parent && !feature) await noteNewcomer(world, { issueId, projectId, seen });
}
