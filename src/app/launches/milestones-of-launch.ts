import type { CreationId } from '../../domain/launches/creation';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { World } from '../ports';
import { launchInCharge } from './launch-in-charge';

type Records = Pick<World, 'store' | 'launches'>;

/**
 * All milestones of a launch, in no order. The listing by launch lags behind by seconds: what has just been added is
 * found over T-0, over the creation it came with and over dependencies, by strict reads. Launches that this one has
 * taken in are found over dependencies too.
 */
export async function milestonesOfLaunch(
  records: Records,
  launch: Launch,
): Promise<ReadonlyMap<MilestoneId, TrackedMilestone>> {
  const [listed, creation] = await Promise.all([
    records.store.milestonesOf(launch.id),
    // A launch has the id of the creation it came of.
    records.launches.creation(launch.id as string as CreationId),
  ]);
  const found = new Map(listed.map((milestone) => [milestone.id, milestone]));
  const roots = [
    ...(launch.t0 === null ? [] : [launch.t0]),
    ...(creation?.rows.flatMap(({ issueId }) => issueId ?? []) ?? []),
  ];
  const search: Search = { found, asked: new Set(found.keys()), listed: new Set([launch.id]) };
  let wanted = unasked(search, [...roots, ...listed.flatMap(neighboursOf)]);
  while (wanted.length > 0)
    wanted = unasked(search, (await extend(records, launch.id, { search, wanted })).flatMap(neighboursOf));
  return found;
}

interface Search {
  readonly found: Map<MilestoneId, TrackedMilestone>;
  readonly asked: Set<MilestoneId>;
  /** Launches whose milestones have been listed. */
  readonly listed: Set<LaunchId>;
}

function unasked({ asked }: Search, ids: readonly MilestoneId[]): MilestoneId[] {
  const fresh = [...new Set(ids)].filter((id) => !asked.has(id));
  for (const id of fresh) asked.add(id);
  return fresh;
}

function neighboursOf({ gates, gatedBy }: TrackedMilestone): MilestoneId[] {
  return [...gates, ...gatedBy.map(({ from }) => from)];
}

/** @returns the milestones that are new */
async function extend(
  records: Records,
  id: LaunchId,
  { search, wanted }: { search: Search; wanted: readonly MilestoneId[] },
): Promise<TrackedMilestone[]> {
  const read = [...(await records.store.milestones(wanted)).values()];
  const fresh: TrackedMilestone[] = [];
  for (const milestone of read) {
    const own = search.listed.has(milestone.launchId) ? [milestone] : await takenIn(records, id, { search, milestone });
    fresh.push(...own.filter((one) => !search.found.has(one.id)));
    for (const one of own) search.found.set(one.id, one);
  }
  for (const { id: freshId } of fresh) search.asked.add(freshId);
  return fresh;
}

/** A milestone of another launch belongs here once that launch has been taken in, and so do all of its launch. */
async function takenIn(
  { store }: Records,
  id: LaunchId,
  { search, milestone }: { search: Search; milestone: TrackedMilestone },
): Promise<readonly TrackedMilestone[]> {
  if ((await launchInCharge(store, milestone.launchId))?.id !== id) return [];
  search.listed.add(milestone.launchId);
  return [milestone, ...(await store.milestonesOf(milestone.launchId))];
}
