import { kvs } from '@forge/kvs';
import type { z } from 'zod';
import { Outage } from '../../app/ports';

/** Custom entities of the manifest. */
export type EntityName =
  | 'launch'
  | 'milestone'
  | 'ripple'
  | 'shifts'
  | 'settings'
  | 'brief'
  | 'brief-version'
  | 'claim-sheet'
  | 'claim-page'
  | 'feature'
  | 'baseline'
  | 'template'
  | 'creation'
  | 'gate'
  | 'gate-part'
  | 'change'
  | 'launch-part'
  | 'escalation'
  | 'notice';

/** As many as one batch of Forge storage reads. */
const mostPerBatch = 25;
/** One batch answers with 4 MB at most: of values near 240 KiB fewer fit. */
const mostLargePerBatch = 16;

interface Row {
  readonly data?: unknown;
}

interface Wanted<T> {
  readonly entityName: EntityName;
  readonly schema: z.ZodType<T>;
  /** Its values may come near 240 KiB. */
  readonly isLarge?: boolean;
}

/** Reads records by key, strictly. Keys that hold nothing are absent. */
export async function readAll<T>(wanted: Wanted<T>, keys: readonly string[]): Promise<Map<string, T>> {
  const most = wanted.isLarge ? mostLargePerBatch : mostPerBatch;
  const batches = Array.from({ length: Math.ceil(keys.length / most) }, (_, batch) =>
    keys.slice(batch * most, (batch + 1) * most),
  );
  const rows = await Promise.all(batches.map((some) => readBatch(wanted.entityName, some)));
  return new Map(rows.flat().map(([key, row]) => [key, parseRow(wanted, key, row)]));
}

async function readBatch(entityName: EntityName, keys: readonly string[]): Promise<(readonly [string, Row])[]> {
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    const row = await kvs.entity<Row>(entityName).get(only);
    return row ? [[only, row]] : [];
  }
  const { successfulKeys, failedKeys } = await kvs.batchGet<Row>(keys.map((key) => ({ key, entityName })));
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed) throw new Outage(`Cannot read ${entityName} "${failed.key}": ${failed.error.message}`, 5);
  return successfulKeys.map(({ key, value }) => [key, value]);
}

/** @throws when the record is not of its shape: it was written by another version, or by hand */
export function parseRow<T>({ entityName, schema }: Wanted<T>, key: string, row: Row): T {
  const parsed = schema.safeParse(row.data);
  if (parsed.success) return parsed.data;
  throw new Error(`Cannot read ${entityName} "${key}": ${parsed.error.message}`);
}

/** One page of a listing by index; listings may lag behind what has just been written. */
export async function readPage<T>(
  wanted: Wanted<T>,
  { index, value, cursor }: { readonly index: string; readonly value: string; readonly cursor: string | undefined },
): Promise<{ records: T[]; cursor: string | undefined }> {
  const query = kvs
    .entity<Row>(wanted.entityName)
    .query()
    .index(index)
    .where({ condition: 'EQUAL_TO', values: [value] })
    .limit(100);
  const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
  return { records: results.map(({ key, value: row }) => parseRow(wanted, key, row)), cursor: nextCursor };
}
