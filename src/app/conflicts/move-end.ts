import type { ConflictAction } from '../../contract/conflicts';
import type { DatesView } from '../../contract/issue-card';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import { done, refused } from '../as-viewer';
import type { Issue, World } from '../ports';
import type { SeenConflict } from './on-conflict';
import { dropAsked } from './propose-date';

interface Move {
  readonly issue: Issue;
  readonly to: DatesView;
  readonly accountId: string;
}

/** Sets the dates of one end in Jira as the viewer; what hangs on them follows, as after a change in Jira itself. */
export async function moveEnd(world: World, seen: SeenConflict, move: Move): Promise<ConflictAction> {
  const { issue, accountId } = move;
  const to = move.to as KnownDates;
  const change = { from: issue.dates, to, projectKey: issue.projectKey };
  const outcome = await world.issues.writeDates(issue.id, change, 'viewer');
  if (outcome.kind === 'refused') return refused(outcome.reason);
  if (outcome.kind === 'vanished')
    return refused(`Cannot move ${issue.key}: it does not exist any more, or you cannot see it`);
  await dropAsked(world, seen);
  // The app's own writes raise no event it listens to.
  const by = { by: accountId, at: world.clock.now() };
  await world.jobs.push([{ kind: 'settle', launchId: seen.sight.launch.id, issueIds: [issue.id], seen: by, gave: to }]);
  return done;
}
