import { z } from 'zod';
import type { Faults } from '../faults/create-faults';
import type { AppManifest } from '../manifest/read-manifest';
import { readCost, writeCost } from './cost-of';
import { createKvsMeter, type KvsMeter, type KvsQuota } from './kvs-meter';
import * as requests from './kvs-requests';
import { refuse, type KvsReply } from './kvs-reply';
import { createKvsStore, type KvsStore, type Place } from './kvs-store';
import type { KvsRow } from './kvs-table';
import { queryEntity, queryKeys } from './query-rows';
import { runBatch } from './run-batch';
import { runTransaction } from './run-transaction';
import { deleteItem, readItem, writeItem } from './write-item';

/** The storage that Forge hosts for the app. */
export interface Kvs {
  /** @param body JSON text */
  answer(path: string, body: string | null): KvsReply;
  /** What it has been asked, in units. */
  readonly meter: Pick<KvsMeter, 'usage' | 'clear' | 'reset' | 'lift'>;
  /** Plain values, strictly read. */
  values(prefix: string): readonly KvsRow[];
  /** Records of an entity; undefined when the manifest has no such entity. */
  records(entityName: string): readonly KvsRow[] | undefined;
  clear(): void;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

export interface KvsParts {
  readonly manifest: AppManifest;
  readonly faults: Faults;
  /** Real time after which queries see a write, ms. */
  readonly lagMs: number;
  readonly now: () => number;
  /** Beyond it requests are refused, as the cloud refuses them. */
  readonly quota: KvsQuota;
  /** Divides the times of the quota. */
  readonly timeScale?: number | undefined;
}

export function createKvs({ manifest, faults, lagMs, now, quota, timeScale = 1 }: KvsParts): Kvs {
  const meter = createKvsMeter({ quota, now, timeScale });
  const entities = manifest.app.storage?.entities ?? [];
  const fresh = (): KvsStore => createKvsStore({ entities, lagMs, now });
  let store = fresh();
  return {
    answer: (path, body) => {
      const fault = faults.kvs(path);
      if (fault !== undefined) return refuse(fault.status, fault.code, 'A fault was asked for');
      if (!manifest.hasScope(['storage:app']))
        return refuse(403, 'FORBIDDEN', 'The manifest lacks scope "storage:app"');
      return metered(meter, { path, body, run: () => route(store, path, body) });
    },
    meter,
    values: (prefix) => store.plain.all().filter(({ key }) => key.startsWith(prefix)),
    records: (entityName) => {
      const place = store.place(entityName);
      return 'status' in place ? undefined : place.table.all();
    },
    clear: () => {
      store = fresh();
      meter.reset();
    },
    snapshot: () => takeSnapshot(store),
    restore: (snapshot) => {
      store = fresh();
      fill(store, snapshotSchema.parse(snapshot));
    },
  };
}

interface Metered {
  readonly path: string;
  readonly body: string | null;
  readonly run: () => KvsReply;
}

/** A write is refused before it has an effect. The price of a read is known by its answer. */
function metered(meter: KvsMeter, { path, body, run }: Metered): KvsReply {
  const write = writeCost(path, body);
  if (write !== undefined && !meter.admit(write)) return tooManyRequests(write.kind === 'transaction');
  const reply = run();
  if (write !== undefined) meter.note(sizesIn(body));
  else if (!meter.admit(readCost(path, reply))) return tooManyRequests(false);
  return reply;
}

function tooManyRequests(isTransaction: boolean): KvsReply {
  return refuse(429, isTransaction ? 'TOO_MANY_REQUESTS' : 'RATE_LIMIT_EXCEEDED', 'The quota of storage is used up');
}

const operationsIn = z.union([
  z.array(z.object({ value: z.unknown().optional() })),
  z.object({ set: z.array(z.object({ value: z.unknown() })).default([]), delete: z.array(z.unknown()).default([]) }),
  z.object({ value: z.unknown() }).transform((one) => [one]),
]);

/** Bytes of each value that a request writes; 0 for what it deletes. */
function sizesIn(body: string | null): number[] {
  const parsed = operationsIn.safeParse(JSON.parse(body ?? '[]')).data ?? [];
  const values = Array.isArray(parsed) ? parsed : [...parsed.set, ...parsed.delete.map(() => ({ value: undefined }))];
  return values.map(({ value }) => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value))));
}

type Handler = (store: KvsStore, body: unknown) => KvsReply;

function route(store: KvsStore, path: string, body: string | null): KvsReply {
  const handler = handlers[path.replace(/^\/api\/v1\//, '')];
  if (handler === undefined) return refuse(501, 'NOT_COVERED', `sandbox does not cover POST ${path}`);
  return handler(store, body === null ? undefined : JSON.parse(body));
}

const handlers: Readonly<Record<string, Handler>> = {
  ...itemHandlers('', (store, entityName) => store.place(entityName)),
  ...itemHandlers('secret/', (store) => ({ table: store.secrets, entity: undefined })),
  ...itemHandlers('entity/', (store, entityName) => store.place(entityName)),
  query: parsed(requests.keyQuery, (store, query) => queryKeys(store.plain, query)),
  'entity/query': parsed(requests.entityQuery, (store, query) => {
    const place = store.place(query.entityName);
    if ('status' in place) return place;
    // `place` finds an entity for every name that it does not refuse.
    return place.entity === undefined
      ? refuse(400, 'INVALID_ENTITY', 'No entity')
      : queryEntity(place.table, place.entity, query);
  }),
  'batch/get': parsed(requests.batchKeys, (store, items) =>
    runBatch(store, items, (place, { key }) => readItem(store, place, key)),
  ),
  'batch/set': parsed(requests.batchSets, (store, items) =>
    runBatch(store, items, (place, item) => writeItem(store, place, item)),
  ),
  'batch/delete': parsed(requests.batchKeys, (store, items) =>
    runBatch(store, items, (place, { key }) => deleteItem(place, key)),
  ),
  transaction: parsed(requests.transaction, runTransaction),
};

function itemHandlers(
  prefix: string,
  find: (store: KvsStore, entityName: string | undefined) => Place | KvsReply,
): Record<string, Handler> {
  const at = (store: KvsStore, entityName: string | undefined, run: (place: Place) => KvsReply): KvsReply => {
    const place = find(store, entityName);
    return 'status' in place ? place : run(place);
  };
  return {
    [`${prefix}get`]: parsed(requests.keyRequest, (store, { key, entityName }) =>
      at(store, entityName, (place) => readItem(store, place, key)),
    ),
    [`${prefix}set`]: parsed(requests.setRequest, (store, request) =>
      at(store, request.entityName, (place) => writeItem(store, place, request)),
    ),
    [`${prefix}delete`]: parsed(requests.keyRequest, (store, { key, entityName }) =>
      at(store, entityName, (place) => deleteItem(place, key)),
    ),
  };
}

function parsed<T>(schema: z.ZodType<T>, run: (store: KvsStore, request: T) => KvsReply): Handler {
  return (store, body) => {
    const request = schema.safeParse(body);
    return request.success ? run(store, request.data) : refuse(400, 'INVALID_REQUEST', z.prettifyError(request.error));
  };
}

const rowSchema = z.object({
  key: z.string(),
  value: z.unknown(),
  createdAt: z.number(),
  updatedAt: z.number(),
  expiresAt: z.number().nullable(),
});
const snapshotSchema = z.object({
  plain: z.array(rowSchema),
  secrets: z.array(rowSchema),
  entities: z.record(z.string(), z.array(rowSchema)),
});

function takeSnapshot(store: KvsStore): z.infer<typeof snapshotSchema> {
  const records = store.entityNames().map((name): [string, KvsRow[]] => {
    const place = store.place(name);
    return [name, 'status' in place ? [] : place.table.all()];
  });
  return { plain: store.plain.all(), secrets: store.secrets.all(), entities: Object.fromEntries(records) };
}

function fill(store: KvsStore, { plain, secrets, entities }: z.infer<typeof snapshotSchema>): void {
  for (const row of plain) store.plain.set(row);
  for (const row of secrets) store.secrets.set(row);
  for (const [name, rows] of Object.entries(entities)) {
    const place = store.place(name);
    // An entity that the manifest has dropped since takes its records with it.
    if (!('status' in place)) for (const row of rows) place.table.set(row);
  }
}
