import type { World } from '../ports';
import { saveFound } from '../settings/save-found';

/**
 * After the app has been installed, or updated: the link type is made or found, and links that exist already are taken
 * in. What an admin has chosen stays, unless Jira has it no more.
 */
export async function prepareSite(world: World): Promise<void> {
  await saveFound(world);
  await world.jobs.push([{ kind: 'adopt', after: null }]);
}
