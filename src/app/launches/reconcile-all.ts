import type { World } from '../ports';
import { prepareSite } from './prepare-site';

/** Sets off one reconciliation per active launch and a look at every feature; first makes up for an installation that did not get through. */
export async function reconcileAll(world: World): Promise<void> {
  const { settings, store, jobs } = world;
  if ((await settings.read()).version === 0) await prepareSite(world);
  for await (const launches of store.activeLaunches()) {
    await jobs.push(launches.map(({ id }) => ({ kind: 'reconcile', launchId: id })));
  }
  await jobs.push([{ kind: 'check-features' }]);
}
