import type { CreationOptions } from '../../contract/creation';
import { creationProgress } from '../../domain/launches/creation-progress';
import { projectIn } from '../../domain/settings/project-in';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';
import { todayOf } from '../today';

/** Where this viewer can make launches, and what they have begun and not ended. */
export async function creationOptions(world: World, { accountId }: LaunchRequest): Promise<CreationOptions> {
  const [projects, settings, open] = await Promise.all([
    world.site.creatable(),
    world.settings.read(),
    world.launches.openCreations(accountId),
  ]);
  return {
    kind: 'options',
    today: todayOf(world.clock),
    projects: projects.map(({ id, key, name }) => ({ id, key, name, role: projectIn(settings, id).role })),
    open: open.flatMap((creation) => {
      const { id, name, at, state } = creation;
      return state === 'running' || state === 'taking-back'
        ? [{ id, name, at, state, ...creationProgress(creation) }]
        : [];
    }),
  };
}
