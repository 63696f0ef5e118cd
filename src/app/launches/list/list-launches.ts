import type { LaunchesReply, LaunchRow, ListLaunches } from '../../../contract/launch-list';
import type { World } from '../../ports';
import { namePeople } from '../../narrative/person-views';
import { todayOf } from '../../today';
import type { LaunchRequest } from '../launch-request';
import { launchRow, ownerOf } from './launch-row';
import { scanLaunches } from './scan-launches';

/**
 * A page of launches of which the viewer sees an issue, active ones by T-0, archived ones the last first; on a
 * project page those with a milestone in that project.
 */
export async function listLaunches(
  world: World,
  { projectId }: LaunchRequest,
  { after, search, state }: ListLaunches,
): Promise<LaunchesReply> {
  const [isAdmin, settings, found] = await Promise.all([
    world.site.viewerAdministers(),
    world.settings.read(),
    scanLaunches(world, { after, search, state, projectId }),
  ]);
  const today = todayOf(world.clock);
  const toPerson = await namePeople(
    world,
    found.seen.flatMap(({ launch }) => ownerOf(launch) ?? []),
  );
  const now = world.clock.now();
  const launches = found.seen.map((seen): LaunchRow => launchRow(seen, { settings, today, now, toPerson }));
  return { kind: 'launches', launches, next: found.next, today, isAdmin };
}
