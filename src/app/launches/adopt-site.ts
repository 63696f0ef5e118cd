import type { GatesLink, LinkPage, World } from '../ports';
import type { LaunchId } from '../../domain/launches/launch';
import { adoptLinks } from './adopt-links';
import { launchInCharge } from './launch-in-charge';

/** Pages of links that are taken in together: a milestone is then read once, on however many pages it is named. */
const pagesPerJob = 20;
/** Records that may be read in a second, on and on: storage grants 4,000 reads a minute, and people need some of them. */
const readsPerSecond = 50;

/**
 * Takes in the links of type Gates that were there before the app, many pages at a time. Nothing is moved by it: what does
 * not hold already is shown as a conflict.
 */
export async function adoptSite(world: World, after: string | null): Promise<void> {
  const { links, next } = await linkPages(world, after);
  const { launchIds } = await adoptLinks(world, links);
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const wait = Math.ceil(ends.size / readsPerSecond);
  if (next !== null) return world.jobs.push([{ kind: 'adopt', after: next }], wait);
  await lookAtLaunches(world, { launchIds, wait });
}

async function linkPages({ issues }: World, after: string | null): Promise<LinkPage> {
  const links = new Map<string, GatesLink>();
  let next = after;
  for (let page = 0; page < pagesPerJob; page += 1) {
    const found = await issues.linkPage(next);
    for (const link of found.links) links.set(link.linkId, link);
    next = found.next;
    if (next === null) break;
  }
  return { links: [...links.values()], next };
}

/**
 * So that the launches are listed soon. The listing they are taken from lags behind: those of the last links are known.
 * @param wait seconds, after which the listing knows what has been taken in
 */
async function lookAtLaunches(
  { store, jobs }: World,
  { launchIds, wait }: { readonly launchIds: ReadonlySet<LaunchId>; readonly wait: number },
): Promise<void> {
  const inCharge = await Promise.all([...launchIds].map((id) => launchInCharge(store, id)));
  const found = new Map(inCharge.flatMap((launch) => (launch ? [[launch.id, launch] as const] : [])));
  for await (const launches of store.activeLaunches()) for (const launch of launches) found.set(launch.id, launch);
  const fresh = [...found.values()].filter(({ outlook, joined }) => outlook === null && joined === null);
  await jobs.push(
    fresh.map(({ id }) => ({ kind: 'reconcile', launchId: id })),
    wait,
  );
}
