import type { LaunchAction } from '../../../contract/launch';
import { done } from '../../as-viewer';
import type { World } from '../../ports';
import { updateLaunch } from '../../update-launch';
import { isArchived } from '../archive-launch';
import type { LaunchRequest } from '../launch-request';
import { manageLaunch } from '../manage-launch';

interface Answer {
  readonly launchId: string;
  readonly answer: 'apply' | 'leave';
}

/** Has the dates follow the changed calendars, or leaves them as they are. */
export async function answerCalendar(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, answer }: Answer,
): Promise<LaunchAction> {
  const does = 'answer the changed calendar';
  return manageLaunch(world, { launchId, does }, async ({ launch, settings }): Promise<LaunchAction> => {
    if (launch.state === 'archived') return isArchived(does);
    if (launch.levelledWith === settings.calendarsOf) return done;
    if (answer === 'leave') {
      await updateLaunch(world.store, launch.id, (now) => ({ ...now, levelledWith: settings.calendarsOf }));
      return done;
    }
    const seen = { by: accountId, at: world.clock.now() };
    await world.jobs.push([{ kind: 'level-calendar', launchId: launch.id, seen }]);
    return done;
  });
}
