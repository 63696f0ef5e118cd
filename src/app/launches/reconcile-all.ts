import type { World } from '../ports';
import { prepareSite } from './prepare-site';

/** Sets off one reconciliation per active launch and a look at every feature; first makes up for an installation that did not get through. */
export async function reconcileAll(world: World): Promise<void> {
  const { settings, store, jobs } = world;
  const { version, linkTypeName } = await settings.read();
  if (version === 0) await prepareSite(world);
  // The trigger hears of links of type Gates alone: others are looked up.
  else if (linkTypeName.toLowerCase() !== 'gates') await jobs.push([{ kind: 'adopt', after: null }]);
  for await (const launches of store.activeLaunches()) {
    await jobs.push(launches.map(({ id }) => ({ kind: 'reconcile', launchId: id })));
  }
  await jobs.push([{ kind: 'check-features' }]);
}
