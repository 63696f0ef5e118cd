import type { LaunchAction, TryDates } from '../../contract/launch';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { MilestoneId } from '../../domain/schedule/plan';
import { asViewer, done, refused } from '../as-viewer';
import type { World } from '../ports';
import type { LaunchRequest } from './launch-request';
import { onLaunch } from './manage-launch';
import { datesObstacle } from './try-dates';

/** Sets dates in Jira as the viewer; what hangs on them follows, as after a change in Jira itself. */
export async function moveDates(world: World, { accountId }: LaunchRequest, wanted: TryDates): Promise<LaunchAction> {
  return onLaunch(world, wanted.launchId, async (sight) => {
    const obstacle = datesObstacle(sight, wanted, 'move this date');
    if (obstacle) return obstacle;
    const issueId = wanted.issueId as MilestoneId;
    return asViewer(
      world,
      { issueId, accountId },
      {
        needs: 'canEdit',
        act: async ({ issue }): Promise<LaunchAction> => {
          const to = { start: wanted.start as CalendarDate | null, due: wanted.due as CalendarDate };
          const change = { from: issue.dates, to, projectKey: issue.projectKey };
          const outcome = await world.issues.writeDates(issue.id, change, 'viewer');
          if (outcome.kind === 'refused') return refused(outcome.reason);
          if (outcome.kind === 'vanished')
            return refused(`Cannot move ${issue.key}: it does not exist any more, or you cannot see it`);
          // The app's own writes raise no event it listens to.
          const seen = { by: accountId, at: world.clock.now() };
          await world.jobs.push([{ kind: 'settle', launchId: sight.launch.id, issueIds: [issue.id], seen }]);
          return done;
        },
      },
    );
  });
}
