import type { BaselineId, BaselineRef, Launch, LaunchId } from '../../domain/launches/launch';
import { takeBaseline } from '../../domain/launches/templates/baseline';
import type { Sighting, World } from '../ports';
import { updateLaunch } from '../update-launch';
import { launchInCharge } from './launch-in-charge';
import { sightOf } from './see-launch';

const mostKept = 20;

interface Taking {
  readonly launchId: LaunchId;
  readonly why: BaselineRef['why'];
  readonly seen: Sighting;
}

/**
 * Keeps the dates of a launch as they are in Jira now, to compare with later ones. Asked for twice with the same
 * sighting, it is taken once. Of more than twenty the oldest is let go, never the one from the creation.
 */
export async function takeBaselineOf(world: World, { launchId, why, seen }: Taking): Promise<void> {
  const launch = await launchInCharge(world.store, launchId);
  if (!launch || launch.state === 'removed') return;
  const id = world.digest([launch.id, why, seen.at, seen.by ?? ''].join('\n')).slice(0, 32) as BaselineId;
  if (launch.baselines.some((baseline) => baseline.id === id)) return;
  const taken = { takenAt: seen.at, why };
  const { plan } = await sightOf(world, launch, 'app');
  await world.launches.addBaseline(launch.id, id, takeBaseline(plan, taken));
  await updateLaunch(world.store, launch.id, (now) => withBaseline(now, { id, ...taken, by: seen.by }));
}

function withBaseline(launch: Launch, baseline: BaselineRef): Launch {
  if (launch.baselines.some(({ id }) => id === baseline.id)) return launch;
  const baselines = [...launch.baselines, baseline].sort((one, other) => (one.takenAt < other.takenAt ? -1 : 1));
  const excess = baselines.length - mostKept;
  const gone = baselines.filter(({ why }) => why !== 'created').slice(0, Math.max(0, excess));
  return { ...launch, baselines: baselines.filter((one) => !gone.includes(one)) };
}
