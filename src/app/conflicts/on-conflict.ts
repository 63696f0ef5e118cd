import type { OnConflict } from '../../contract/conflicts';
import type { Conflict } from '../../domain/launches/conflicts/conflicts-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import { isArchived } from '../launches/archive-launch';
import { launchInCharge } from '../launches/launch-in-charge';
import { seeLaunch, withRecords, type LaunchSight } from '../launches/see-launch';
import type { Issue, World } from '../ports';
import { seenConflicts } from './seen-conflicts';

/** A conflict both ends of which the viewer sees. */
export interface SeenConflict {
  readonly sight: LaunchSight;
  readonly conflict: Conflict;
  readonly predecessor: Issue;
  readonly successor: Issue;
}

/**
 * Looks a conflict up for a viewer. The same words whether the dependency does not exist or is not seen.
 * @param does what is to be done, such as `settle this conflict`
 */
export async function onConflict(
  world: World,
  { linkId, successorId }: OnConflict,
  does: string,
): Promise<SeenConflict | Refused | { readonly kind: 'settled' }> {
  const id = successorId as MilestoneId;
  const milestone = (await world.store.milestones([id])).get(id);
  const launch = milestone && (await launchInCharge(world.store, milestone.launchId));
  const listed = launch && (await seeLaunch(world, launch.id));
  const ends = [id, ...(milestone?.gatedBy ?? []).map(({ from }) => from)];
  const sight = listed && withRecords(listed, await world.store.milestones(ends));
  const dependency = sight?.plan.dependencies.find((one) => one.linkId === linkId && one.to === id);
  const [predecessor, successor] = [dependency && sight?.visible.get(dependency.from), sight?.visible.get(id)];
  if (!sight || !dependency || !predecessor || !successor)
    return refused(`Cannot ${does}: the dependency does not exist any more, or you cannot see both of its issues`);
  if (sight.launch.state === 'archived') return isArchived(does);
  const conflict = seenConflicts(sight).find((one) => one.dependency === dependency);
  return conflict ? { sight, conflict, predecessor, successor } : { kind: 'settled' };
}
