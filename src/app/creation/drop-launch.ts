import type { Creation, UsedLaunch } from '../../domain/launches/creation';
import { connectedGroups } from '../../domain/launches/connected-groups';
import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { milestonesOfLaunch } from '../launches/milestones-of-launch';
import { Outage, type GatesLink, type World } from '../ports';
import { updateLaunch } from '../update-launch';
import { dropMilestones } from './drop-milestones';
import { moveToOwnLaunch } from './move-to-own-launch';

/**
 * Ends a launch that a creation has made: milestones without dependency go; those that people have linked stay, as
 * launches of their own by the links that are left. A launch that was there before is again what it was, and one
 * that has taken this one in loses no more than what came with it. May be done twice.
 */
export async function dropLaunch(world: World, creation: Creation): Promise<void> {
  const launch = await launchInCharge(world.store, creation.launchId);
  if (!launch || launch.state === 'removed') return;
  if (launch.openRipple !== null)
    throw new Outage(`Cannot end the launch "${launch.name}": dates of it are being written`, 5);
  // Read strictly before the links are: whoever links one of them in between changes its record, and this is done again.
  const listed = await milestonesOfLaunch(world, launch);
  const milestones = await world.store.milestones([...listed.keys()]);
  const links = await linksLeft(world, milestones);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const loose = [...milestones.values()].filter(({ id }) => !linked.has(id));
  if (creation.used || launch.id !== creation.launchId) return giveBack(world, launch, { creation, loose });
  await dropMilestones(world, loose);
  for (const group of connectedGroups(links)) await moveToOwnLaunch(world, launch, { group, milestones });
  await updateLaunch(world.store, launch.id, (now): Launch => ({ ...now, state: 'removed' }));
}

/** Issues that came with the creation leave; those that were there before stay. */
async function giveBack(
  world: World,
  launch: Launch,
  { creation, loose }: { creation: Creation; loose: readonly TrackedMilestone[] },
): Promise<void> {
  const { rows, used, launchId } = creation;
  const members = new Set(used?.members);
  const came = new Set(rows.flatMap(({ issueId }) => (issueId && !members.has(issueId) ? [issueId] : [])));
  await dropMilestones(
    world,
    loose.filter(({ id }) => came.has(id)),
  );
  if (used && launch.id === launchId) await updateLaunch(world.store, launchId, (now) => ({ ...now, ...headOf(used) }));
}

function headOf({ name, namedAfter, tier, t0, people }: UsedLaunch): Omit<UsedLaunch, 'members'> {
  return { name, namedAfter, tier, t0, people };
}

/** Where the app cannot read an issue, its links count as being there. */
async function linksLeft(
  { issues }: World,
  milestones: ReadonlyMap<MilestoneId, TrackedMilestone>,
): Promise<readonly Pick<GatesLink, 'from' | 'to'>[]> {
  const ids = [...milestones.keys()];
  const [links, readable] = await Promise.all([issues.linksOf(ids, 'app'), issues.read(ids, 'app')]);
  const known = [...milestones.values()].flatMap(({ id: to, gatedBy }) => gatedBy.map(({ from }) => ({ from, to })));
  const unsure = known.filter(({ from, to }) => !readable.has(from) || !readable.has(to));
  return [...links, ...unsure];
}
