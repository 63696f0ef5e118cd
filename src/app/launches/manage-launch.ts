import type { LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { editableAtOnce } from './read-at-once';
import { seeLaunch, type LaunchSight } from './see-launch';

/**
 * Whether the viewer may edit, archive, re-anchor and remove a launch, and take baselines.
 * @param editable issues of the launch that they may edit; absent: those that matter are asked for
 */
export async function mayManage(
  { issues, site }: World,
  sight: LaunchSight,
  editable?: ReadonlySet<MilestoneId>,
): Promise<boolean> {
  const heads = headsOf(sight);
  const known = editable ?? (await editableAtOnce(issues, heads));
  return heads.some((id) => known.has(id)) || site.viewerAdministers();
}

/** The head of a launch is its T-0 milestone; where there is none, any milestone will do. */
function headsOf({ launch, milestones, visible }: LaunchSight): MilestoneId[] {
  const seen = [...milestones.keys()].filter((id) => visible.has(id));
  return launch.t0 !== null && milestones.has(launch.t0) ? seen.filter((id) => id === launch.t0) : seen;
}

/** Does something to a launch for a viewer who sees it. The same words whether it does not exist or is not seen. */
export async function onLaunch<Reply>(
  world: World,
  launchId: string,
  act: (sight: LaunchSight) => Promise<Reply>,
): Promise<Reply | Refused> {
  const sight = await seeLaunch(world, launchId as LaunchId);
  return sight ? act(sight) : launchNotSeen;
}

/** The same for a viewer who may manage the launch. @param does what is to be done, such as `archive this launch` */
export async function manageLaunch<Reply>(
  world: World,
  { launchId, does }: { readonly launchId: string; readonly does: string },
  act: (sight: LaunchSight) => Promise<Reply>,
): Promise<Reply | Refused> {
  return onLaunch(world, launchId, async (sight) =>
    (await mayManage(world, sight)) ? act(sight) : mayNotManage(sight, does),
  );
}

export const launchNotSeen = refused(
  'Cannot do this here: the launch does not exist, or you cannot see any of its issues',
);

function mayNotManage({ launch, milestones, visible }: LaunchSight, does: string): Refused {
  const t0 = launch.t0 === null || !milestones.has(launch.t0) ? undefined : visible.get(launch.t0);
  const where = t0
    ? ` for ${t0.key}, which is its T-0`
    : launch.t0 === null
      ? ' for one of its issues'
      : ' for its T-0';
  return refused(`Cannot ${does}: you need the permission "Edit issues"${where}. Ask a project admin`);
}
