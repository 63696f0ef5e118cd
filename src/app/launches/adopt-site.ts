import type { World } from '../ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { adoptLinks } from './adopt-links';
import { launchInCharge } from './launch-in-charge';

/**
 * Takes in the links of type Gates that were there before the app, a page at a time. Nothing is moved by it: what does
 * not hold already is shown as a conflict.
 */
export async function adoptSite(world: World, after: string | null): Promise<void> {
  const { links, next } = await world.issues.linkPage(after);
  const fresh = await adoptLinks(world, links);
  await lookAtLaunches(world, [...new Set(fresh.map(({ to }) => to))]);
  if (next !== null) await world.jobs.push([{ kind: 'adopt', after: next }]);
}

/** So that they are in the list of launches soon. */
async function lookAtLaunches({ store, jobs }: World, ids: readonly MilestoneId[]): Promise<void> {
  const launchIds = new Set([...(await store.milestones(ids)).values()].map(({ launchId }) => launchId));
  const inCharge = await Promise.all([...launchIds].map((id) => launchInCharge(store, id)));
  const fresh = new Set(inCharge.flatMap((launch) => launch?.id ?? []));
  await jobs.push([...fresh].map((launchId) => ({ kind: 'reconcile', launchId })));
}
