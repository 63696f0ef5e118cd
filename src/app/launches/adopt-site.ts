import type { World } from '../ports';
import { adoptLinks } from './adopt-links';

/**
 * Takes in the links of type Gates that were there before the app, a page at a time. Nothing is moved by it: what does
 * not hold already is shown as a conflict.
 */
export async function adoptSite(world: World, after: string | null): Promise<void> {
  const { links, next } = await world.issues.linkPage(after);
  await adoptLinks(world, links);
  if (next !== null) await world.jobs.push([{ kind: 'adopt', after: next }]);
}
