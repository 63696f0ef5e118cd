import { kvs } from '@forge/kvs';
import { Outage } from '../../app/ports';
import type { EntityName } from './entities';

export interface MixedKey {
  readonly entityName: EntityName;
  readonly key: string;
}

export interface MixedRow extends MixedKey {
  readonly row: Row;
}

interface Row {
  readonly data?: unknown;
}

/** As many as one batch of Forge storage reads. */
const mostPerBatch = 25;

/** Reads records of several entities together, strictly, 25 to a request; what holds nothing is absent. */
export async function readMixed(keys: readonly MixedKey[]): Promise<MixedRow[]> {
  const batches = Array.from({ length: Math.ceil(keys.length / mostPerBatch) }, (_, batch) =>
    keys.slice(batch * mostPerBatch, (batch + 1) * mostPerBatch),
  );
  return (await Promise.all(batches.map(readBatch))).flat();
}

async function readBatch(keys: readonly MixedKey[]): Promise<MixedRow[]> {
  const { successfulKeys, failedKeys } = await kvs.batchGet<Row>([...keys]);
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed) throw new Outage(`Cannot read ${failed.entityName ?? ''} "${failed.key}": ${failed.error.message}`, 5);
  return successfulKeys.flatMap(({ key, entityName, value }) => {
    const wanted = keys.find((one) => one.key === key && one.entityName === entityName);
    return wanted ? [{ ...wanted, row: value }] : [];
  });
}
