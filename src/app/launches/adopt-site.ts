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
  await adoptLinks(world, links);
  if (next !== null) return world.jobs.push([{ kind: 'adopt', after: next }]);
  await lookAtLaunches(world, [...new Set(links.map(({ to }) => to))]);
}

/**
 * So that the launches are listed soon. The listing they are taken from lags behind: those of the last links are found
 * over their milestones.
 */
async function lookAtLaunches({ store, jobs }: World, ids: readonly MilestoneId[]): Promise<void> {
  const last = new Set([...(await store.milestones(ids)).values()].map(({ launchId }) => launchId));
  const inCharge = await Promise.all([...last].map((id) => launchInCharge(store, id)));
  const found = new Map(inCharge.flatMap((launch) => (launch ? [[launch.id, launch] as const] : [])));
  for await (const launches of store.activeLaunches()) for (const launch of launches) found.set(launch.id, launch);
  const fresh = [...found.values()].filter(({ outlook, joined }) => outlook === null && joined === null);
  await jobs.push(fresh.map(({ id }) => ({ kind: 'reconcile', launchId: id })));
}
