import { kvs } from '@forge/kvs';
import type { MilestoneId } from '../../domain/schedule/plan';

/** Up to so many issues are asked for by their keys, strictly. */
const mostByKey = 200;
/** Pages of a listing that are dearer than so many keys again. */
const mostPages = 10;

/**
 * Of the issues of a large launch, those that may have claims. Most have none, and each that is asked for counts as a read,
 * found or not, while a page of a listing tells of a hundred for what it holds. Sheets that were made within seconds may be missing.
 */
export async function sheetsThere(ids: readonly MilestoneId[]): Promise<readonly MilestoneId[]> {
  if (ids.length <= mostByKey) return ids;
  const there = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const query = kvs.entity('claim-sheet').query().index('by-key').limit(100);
    const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    for (const { key } of results) there.add(key);
    if (nextCursor === undefined) return ids.filter((id) => there.has(id));
    cursor = nextCursor;
  }
  // A site with claims on more issues than that is asked by key.
  return ids;
}
