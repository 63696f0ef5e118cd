import type { LaunchAction } from '../../contract/launch';
import { done, refused } from '../as-viewer';
import { Outage, type World } from '../ports';
import type { LaunchRequest } from './launch-request';
import { manageLaunch } from './manage-launch';

interface Archiving {
  readonly launchId: string;
  readonly archived: boolean;
}

/**
 * Archives a launch: its dates follow nothing any more. Or makes it active again: what has changed in Jira meanwhile is
 * taken in, and its dates follow.
 */
export async function archiveLaunch(
  world: World,
  _: LaunchRequest,
  { launchId, archived }: Archiving,
): Promise<LaunchAction> {
  const does = archived ? 'archive this launch' : 'make this launch active again';
  return manageLaunch(world, { launchId, does }, async ({ launch }) => {
    const state = archived ? 'archived' : 'active';
    if (launch.state === state) return done;
    if (launch.openRipple !== null)
      return refused(`Cannot ${does}: dates of it are being written. Try again in a minute`);
    // Nothing may begin in between: what was read must still hold.
    if ((await world.store.save({ launches: [{ ...launch, state }] })) === 'changed-meanwhile')
      throw new Outage(`Cannot ${does}: it has just been changed`, 1);
    if (!archived) await world.jobs.push([{ kind: 'reconcile', launchId: launch.id }]);
    return done;
  });
}

/** What a person is told who wants to move dates of an archived launch. */
export function isArchived(does: string) {
  return refused(`Cannot ${does}: the launch is archived, and its dates follow nothing. Make it active again first`);
}
