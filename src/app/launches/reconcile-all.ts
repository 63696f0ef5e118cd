import type { LaunchId } from '../../domain/launches/launch';
import type { World } from '../ports';
import { prepareSite } from './prepare-site';
import { reconcilePage } from './reconcile-page';

/**
 * Sets off one reconciliation per active launch and a look at every feature; first makes up for an installation that did
 * not get through.
 */
export async function reconcileAll(world: World): Promise<void> {
  const { settings, store, jobs } = world;
  const { version, linkTypeName } = await settings.read();
  if (version === 0) await prepareSite(world);
  // The trigger hears of links of type Gates alone: others are looked up.
  else if (linkTypeName.toLowerCase() !== 'gates') await jobs.push([{ kind: 'adopt', after: null }]);
  const launchIds: LaunchId[] = [];
  for await (const launches of store.activeLaunches()) launchIds.push(...launches.map(({ id }) => id));
  await reconcilePage(world, { launchIds, wait: 0 });
  await jobs.push([{ kind: 'check-features' }]);
}
