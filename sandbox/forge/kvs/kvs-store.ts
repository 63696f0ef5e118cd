import type { Entity } from '../manifest/app-manifest';
import { refuse, type KvsRefusal } from './kvs-reply';
import { createKvsTable, type KvsRow, type KvsTable } from './kvs-table';

/** All that the app has stored: plain values, secrets, and one table per entity of the manifest. */
export interface KvsStore {
  readonly plain: KvsTable;
  readonly secrets: KvsTable;
  /** Epoch ms of the site's clock. */
  now(): number;
  /** @param entityName undefined for plain values */
  place(entityName: string | undefined): Place | KvsRefusal;
  entityNames(): readonly string[];
  /** The row, unless it has been expired for so long that it is gone. */
  read(table: KvsTable, key: string): KvsRow | undefined;
}

export interface Place {
  readonly table: KvsTable;
  readonly entity: Entity | undefined;
}

export interface KvsStoreParts {
  readonly entities: readonly Entity[];
  readonly lagMs: number;
  readonly now: () => number;
}

/** Expired rows are cleared up to two days later and can be read until then. */
const clearedAfterMs = 48 * 3_600_000;

export function createKvsStore({ entities, lagMs, now }: KvsStoreParts): KvsStore {
  const plain = createKvsTable(lagMs);
  const secrets = createKvsTable(lagMs);
  const places = new Map(entities.map((entity) => [entity.name, { entity, table: createKvsTable(lagMs) }]));
  return {
    plain,
    secrets,
    now,
    place: (entityName) => {
      if (entityName === undefined) return { table: plain, entity: undefined };
      return (
        places.get(entityName) ??
        refuse(400, 'INVALID_ENTITY', `Entity "${entityName}" is not declared in the manifest`)
      );
    },
    entityNames: () => [...places.keys()],
    read: (table, key) => {
      const row = table.get(key);
      return row?.expiresAt != null && row.expiresAt + clearedAfterMs < now() ? undefined : row;
    },
  };
}

/** How a row travels. */
export function rowToWire({ key, value, createdAt, updatedAt, expiresAt }: KvsRow) {
  return {
    ...{ key, value, createdAt, updatedAt },
    ...(expiresAt === null ? {} : { expireTime: new Date(expiresAt).toISOString() }),
  };
}
