import { kvs, Sort } from '@forge/kvs';
import type { LaunchPage, LaunchRecords } from '../../app/launch-ports';
import { parseRow } from './entities';
import { launchRecord } from './records';

const launches = { entityName: 'launch', schema: launchRecord } as const;

/** Those without T-0 are kept under a day behind all others, so they come last. */
export async function readLaunchPage({
  state,
  after,
  limit,
}: Parameters<LaunchRecords['page']>[0]): Promise<LaunchPage> {
  const query = kvs
    .entity<{ readonly data?: unknown }>(launches.entityName)
    .query()
    .index('by-t0', { partition: [state] })
    .sort(state === 'active' ? Sort.ASC : Sort.DESC)
    .limit(limit);
  const { results, nextCursor } = await (after === null ? query : query.cursor(after)).getMany();
  return { launches: results.map(({ key, value }) => parseRow(launches, key, value)), next: nextCursor ?? null };
}
