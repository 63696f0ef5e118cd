import { kvs, Sort } from '@forge/kvs';
import type { Store } from '../../app/ports';
import type { Launch, LaunchId, RippleId } from '../../domain/launches/launch';
import type { StoredRipple, StoredShift } from '../../domain/launches/stored-ripple';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { parseRow, readAll, readPage } from './entities';
import { wholeRipples } from './large-ripples';
import { readKnown } from './read-known';
import { patiently } from './patiently';
import { launchRecord, milestoneRecord, rippleParts, rippleRecord, shiftPage } from './records';
import { saveChanges } from './save-changes';
import { createStoragePace, type StoragePace } from './storage-pace';
import { withoutWay, withWays } from './stored-ways';

const launches = { entityName: 'launch', schema: launchRecord } as const;
const milestones = { entityName: 'milestone', schema: milestoneRecord } as const;
const ripples = { entityName: 'ripple', schema: rippleRecord } as const;
const shifts = { entityName: 'shifts', schema: shiftPage } as const;

/** About 40 KiB: a page stays well below the 240 KiB of one value. */
const shiftsPerPage = 200;

/** Forge storage: custom entities, each record with a version. */
export function createStore(): Store {
  const pace = createStoragePace();
  return {
    known: (id) => patiently(() => readKnown(id)),
    milestones: (ids) => patiently(() => milestonesBy(ids, pace)),
    milestonesOf: (launchId) => patiently(() => milestonesOf(launchId)),
    launch: async (id) => (await patiently(() => readAll(launches, [id]))).get(id),
    activeLaunches,
    ripple: (id) => patiently(() => rippleBy(id)),
    ripplesOf: (launchId, after) => patiently(() => ripplesOf(launchId, after)),
    shiftsOf: (ripple) => patiently(() => shiftsOf(ripple)),
    addShifts: (rippleId, all) => patiently(() => addShifts(rippleId, all)),
    save: (changes) => patiently(() => saveChanges(changes)),
  };
}

/** As many records as are asked for at once. */
const mostAtOnce = 500;

async function milestonesBy(
  ids: readonly MilestoneId[],
  pace: StoragePace,
): Promise<Map<MilestoneId, TrackedMilestone>> {
  const found = new Map<MilestoneId, TrackedMilestone>();
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const some = ids.slice(from, from + mostAtOnce);
    await pace(some.length);
    for (const milestone of (await readAll(milestones, some)).values()) found.set(milestone.id, milestone);
  }
  return found;
}

async function rippleBy(id: RippleId): Promise<StoredRipple | undefined> {
  const found = (await readAll(ripples, [id])).get(id);
  return found && (await wholeRipples([found], rippleParts))[0];
}

async function milestonesOf(launchId: LaunchId): Promise<TrackedMilestone[]> {
  const found: TrackedMilestone[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(milestones, { index: 'launchId', value: launchId, cursor });
    found.push(...page.records);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

async function* activeLaunches(): AsyncGenerator<readonly Launch[]> {
  let cursor: string | undefined;
  do {
    const at = cursor;
    const page = await patiently(() => readPage(launches, { index: 'state', value: 'active', cursor: at }));
    yield page.records;
    cursor = page.cursor;
  } while (cursor !== undefined);
}

/** As many as one look at the history shows. */
const ripplesPerPage = 20;

async function ripplesOf(launchId: LaunchId, after: string | null) {
  const query = kvs
    .entity<{ readonly data?: unknown }>('ripple')
    .query()
    .index('by-launch', { partition: [launchId] })
    .sort(Sort.DESC)
    .limit(ripplesPerPage);
  const { results, nextCursor } = await (after === null ? query : query.cursor(after)).getMany();
  return {
    ripples: await wholeRipples(
      results.map(({ key, value }) => parseRow(ripples, key, value)),
      rippleParts,
    ),
    next: nextCursor ?? null,
  };
}

async function shiftsOf({ id, shiftCount }: StoredRipple): Promise<StoredShift[]> {
  const keys = Array.from({ length: Math.ceil(shiftCount / shiftsPerPage) }, (_, page) => pageKey(id, page));
  const pages = await readAll(shifts, keys);
  const lean = keys.flatMap((key) => {
    const page = pages.get(key);
    if (!page) throw new Error(`Cannot read the shifts of ripple "${id}": page "${key}" is missing`);
    return page;
  });
  return withWays(lean);
}

async function addShifts(rippleId: RippleId, all: readonly StoredShift[]): Promise<void> {
  for (let from = 0; from < all.length; from += shiftsPerPage) {
    const data = all.slice(from, from + shiftsPerPage).map(withoutWay);
    await kvs.entity('shifts').set(pageKey(rippleId, from / shiftsPerPage), { rippleId, data });
  }
}

function pageKey(rippleId: RippleId, page: number): string {
  return `${rippleId}:${page}`;
}
