import { Filter, FilterConditions, ForgeKvsAPIError, type kvs } from '@forge/kvs';
import type { EntityName } from './entities';

export type Transaction = ReturnType<typeof kvs.transact>;

interface Row {
  readonly version: number;
  readonly data: unknown;
}

interface Versioned {
  readonly version: number;
}

/** Writes a record with its version counted up, provided that it still is of the version that was read. */
export function setRecord(
  transaction: Transaction,
  entityName: EntityName,
  { key, record, indexed = {} }: { key: string; record: Versioned; indexed?: Readonly<Record<string, string>> },
): void {
  const data = { ...record, version: record.version + 1 };
  const row: Row = { ...indexed, version: data.version, data };
  transaction.set(key, row, { entityName, conditions: stillOf(record.version) });
}

export function deleteRecord(
  transaction: Transaction,
  entityName: EntityName,
  { key, record }: { key: string; record: Versioned },
): void {
  transaction.delete(key, { entityName, conditions: stillOf(record.version) });
}

/** All or nothing. */
export async function commit(transaction: Transaction): Promise<'saved' | 'changed-meanwhile'> {
  try {
    await transaction.execute();
    return 'saved';
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.code === 'CONDITIONAL_CHECK_FAILED') return 'changed-meanwhile';
    throw error;
  }
}

/** Version 0 has never been stored. */
function stillOf(version: number) {
  return new Filter<Row>().and(
    'version',
    version === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(version),
  );
}
