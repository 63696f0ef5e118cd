import type { World } from '../ports';

/** After the app has been installed: the link type is made or found, and links that exist already are taken in. */
export async function prepareSite({ issues, jobs }: World): Promise<void> {
  await issues.prepareSite();
  await jobs.push([{ kind: 'adopt', after: null }]);
}
