import type { LaunchAction } from '../../../contract/launch';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { Anchor } from '../../../domain/launches/templates/anchor';
import { reanchor } from '../../../domain/launches/templates/reanchor';
import { done, refused, type Refused } from '../../as-viewer';
import { fullDay } from '../../full-day';
import type { World } from '../../ports';
import type { LaunchRequest } from '../launch-request';
import { manageLaunch } from '../manage-launch';
import type { LaunchSight } from '../see-launch';
import { anchorOf, isAnchor } from './anchor-of';
import { inTheWay } from './in-the-way';

interface Wanted {
  readonly launchId: string;
  readonly t0: string;
}

/** Has T-0 moved, with all that may move: product dates too, for the viewer asks for it and may edit them. */
export async function reanchorLaunch(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, t0 }: Wanted,
): Promise<LaunchAction> {
  return manageLaunch(world, { launchId, does: 'move T-0' }, async (sight): Promise<LaunchAction> => {
    const anchor = anchorOf(sight, t0 as CalendarDate, 'move T-0');
    if (!isAnchor(anchor)) return anchor;
    const obstacle = dayObstacle(sight, anchor) ?? (await rightsObstacle(world, sight, anchor));
    if (obstacle) return obstacle;
    const seen = { by: accountId, at: world.clock.now() };
    await world.jobs.push([{ kind: 'reanchor', launchId: sight.launch.id, newT0: anchor.newT0, seen }]);
    return done;
  });
}

function dayObstacle({ today }: LaunchSight, { oldT0, newT0 }: Anchor): Refused | undefined {
  if (newT0 === oldT0)
    return refused(`Cannot move T-0 to ${fullDay(newT0)}: it is on that day already. Choose another`);
  return newT0 < today
    ? refused(`Cannot move T-0 to ${fullDay(newT0)}: that day has passed. Choose a later one`)
    : undefined;
}

async function rightsObstacle(world: World, sight: LaunchSight, anchor: Anchor): Promise<Refused | undefined> {
  const rows = reanchor(sight.plan, anchor, sight.today);
  const { hidden, notEditable } = await inTheWay(world, sight, { anchor, rows });
  const keys = notEditable.flatMap((id) => sight.visible.get(id)?.key ?? []);
  const unseen = hidden.filter(({ role }) => role === 'product').length;
  const named = [
    ...keys,
    ...(unseen === 0 ? [] : [`${unseen} product ${unseen === 1 ? 'issue' : 'issues'} you cannot see`]),
  ];
  if (named.length === 0) return undefined;
  return refused(
    `Cannot move T-0: you may not edit ${named.join(', ')}, which would move as well. Ask someone who may edit them, or a project admin for the permission "Edit issues"`,
  );
}
