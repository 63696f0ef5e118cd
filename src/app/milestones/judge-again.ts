import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import { launchInCharge } from '../launches/launch-in-charge';
import type { Sighting, World } from '../ports';

/** Has the engine look at one milestone again, against the predecessors it has. */
export async function judgeAgain(world: World, { id, launchId }: TrackedMilestone, seen: Sighting): Promise<void> {
  const launch = await launchInCharge(world.store, launchId);
  if (launch)
    await world.jobs.push([{ kind: 'judge', launchId: launch.id, issueIds: [id], cause: 'dependency', seen }]);
}
