import type { CreationOptions } from '../../contract/creation';
import { projectIn } from '../../domain/settings/project-in';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';
import { todayOf } from '../today';
import { openViews } from './open-creations';

/** Where this viewer can make launches, and what they have begun and not ended. */
export async function creationOptions(world: World, { accountId }: LaunchRequest): Promise<CreationOptions> {
  const [projects, settings, open] = await Promise.all([
    world.site.creatable(),
    world.settings.read(),
    openViews(world, accountId),
  ]);
  return {
    kind: 'options',
    today: todayOf(world.clock),
    projects: projects.map(({ id, key, name }) => ({ id, key, name, role: projectIn(settings, id).role })),
    open,
  };
}
