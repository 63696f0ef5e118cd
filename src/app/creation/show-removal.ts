import type { RemovalReply } from '../../contract/launch-steps';
import type { Creation, CreationId } from '../../domain/launches/creation';
import type { Launch } from '../../domain/launches/launch';
import { refused, type Refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import { nameFor } from '../launches/name-for';
import type { World } from '../ports';
import { drawnLinks } from './erase-links';

/** What removing a launch would take away. */
export async function showRemoval(
  world: World,
  _: LaunchRequest,
  { launchId }: { readonly launchId: string },
): Promise<RemovalReply> {
  const does = 'remove this launch';
  return manageLaunch(world, { launchId, does }, async ({ launch, milestones, visible }): Promise<RemovalReply> => {
    const creation = await removable(world, launch);
    if (creation.kind === 'refused') return creation;
    const { rows } = creation.creation;
    const made = rows.flatMap(({ taken, issueId }) => (!taken && issueId !== null ? [issueId] : []));
    return {
      kind: 'removal',
      name: nameFor(launch, visible),
      made: made.filter((id) => visible.has(id)),
      taken: [...milestones.keys()].filter((id) => !made.includes(id)).length,
      links: (await drawnLinks(world, creation.creation)).length,
    };
  });
}

/** Only what was made as a launch can be removed as one: a group of links is there as long as its links are. */
export async function removable(
  { launches }: Pick<World, 'launches'>,
  { id, openRipple }: Launch,
): Promise<{ readonly kind: 'creation'; readonly creation: Creation } | Refused> {
  const creation = await launches.creation(id as string as CreationId);
  if (!creation || creation.state === 'taken-back')
    return refused(
      'Cannot remove this launch: it is made of dependencies that people have drawn, and lasts as long as they do. Remove those in their issues, or archive the launch',
    );
  if (creation.state !== 'done')
    return refused(
      'Cannot remove this launch: it is still being made. Whoever makes it, or a Jira admin, can take it back under "New launch"',
    );
  if (openRipple !== null)
    return refused('Cannot remove this launch: dates of it are being written. Try again in a minute');
  return { kind: 'creation', creation };
}
