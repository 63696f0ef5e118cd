import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { newLaunch } from '../launches/new-launch';
import { Outage, type World } from '../ports';

/** As many as fit one transaction together with their launch. */
const perSave = 24;

interface Leaving {
  readonly group: readonly MilestoneId[];
  /** Those of the launch that ends. */
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
}

/** Milestones that hang together become a launch by themselves, as every group of links is; with their dates and terms. */
export async function moveToOwnLaunch(world: World, ending: Launch, { group, milestones }: Leaving): Promise<void> {
  const present = [...(await world.store.milestones(group)).values()];
  const leaving = present.filter(({ id }) => milestones.has(id));
  if (leaving.length === 0) return;
  const launch = (await elsewhere(world, ending, present)) ?? (await groupLaunch(world, leaving));
  for (let from = 0; from < leaving.length; from += perSave) {
    const moved = leaving.slice(from, from + perSave).map((one) => ({ ...one, launchId: launch.id, row: null }));
    const launches = from === 0 && launch.version === 0 ? [launch] : [];
    if ((await world.store.save({ launches, milestones: moved })) === 'changed-meanwhile')
      throw new Outage('Cannot end the launch: one of its milestones has just been changed', 1);
  }
}

/** A try that was broken off may have moved some of the group already. */
async function elsewhere(
  { store }: World,
  ending: Launch,
  present: readonly TrackedMilestone[],
): Promise<Launch | undefined> {
  for (const id of new Set(present.map(({ launchId }) => launchId))) {
    const launch = await launchInCharge(store, id);
    if (launch && launch.id !== ending.id && launch.state !== 'removed') return launch;
  }
  return undefined;
}

async function groupLaunch(world: World, leaving: readonly TrackedMilestone[]): Promise<Launch> {
  const issues = await world.issues.readVersioned(
    leaving.map(({ id }) => id),
    'app',
  );
  return newLaunch(world, [...issues.values()]);
}
