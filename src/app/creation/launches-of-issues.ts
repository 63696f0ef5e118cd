import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { nameFor } from '../launches/name-for';
import type { World } from '../ports';

interface NamedLaunch {
  readonly launch: Launch;
  /** As this viewer may read it. */
  readonly name: string;
}

/** The launches that issues the viewer sees are in; issues in none are absent. */
export async function launchesOfIssues(
  world: World,
  ids: readonly MilestoneId[],
): Promise<ReadonlyMap<MilestoneId, NamedLaunch>> {
  const milestones = [...(await world.store.milestones(ids)).values()];
  const inCharge = new Map<LaunchId, Launch>();
  for (const id of new Set(milestones.map(({ launchId }) => launchId))) {
    const launch = await launchInCharge(world.store, id);
    if (launch && launch.state !== 'removed') inCharge.set(id, launch);
  }
  const namesakes = [...inCharge.values()].flatMap(({ namedAfter }) => namedAfter ?? []);
  const visible = await world.issues.read([...new Set(namesakes)], 'viewer');
  return new Map(
    milestones.flatMap(({ id, launchId }) => {
      const launch = inCharge.get(launchId);
      return launch ? [[id, { launch, name: nameFor(launch, visible) }] as const] : [];
    }),
  );
}
