import { checkKey, checkValue } from './check-item';
import { refuse, type KvsReply } from './kvs-reply';
import type { SetRequest } from './kvs-requests';
import { rowToWire, type KvsStore, type Place } from './kvs-store';
import type { KvsRow } from './kvs-table';

export function writeItem(store: KvsStore, { table, entity }: Place, request: SetRequest): KvsReply {
  const refused = checkKey(request.key) ?? checkValue(request.value, entity);
  if (refused !== undefined) return refused;
  const previous = store.read(table, request.key);
  const { options } = request;
  if (options?.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
    return refuse(409, 'KEY_CONFLICT', `Key "${request.key}" already exists`);
  }
  const row = nextRow(store, request, previous);
  table.set(row);
  const returned = options?.returnValue === 'LATEST' ? row : previous;
  return options?.returnValue === undefined || returned === undefined
    ? { status: 204 }
    : { status: 200, body: rowToWire(returned) };
}

/** @param previous the row in its place, which lends its time of creation */
export function nextRow(store: KvsStore, { key, value, options }: SetRequest, previous: KvsRow | undefined): KvsRow {
  const now = store.now();
  const expiresAt = options?.ttl === undefined ? null : now + options.ttl.value * unitMs[options.ttl.unit];
  return { key, value, createdAt: previous?.createdAt ?? now, updatedAt: now, expiresAt };
}

/** Deleting what is not there succeeds. */
export function deleteItem({ table }: Place, key: string): KvsReply {
  const refused = checkKey(key);
  if (refused !== undefined) return refused;
  table.delete(key);
  return { status: 204 };
}

export function readItem(store: KvsStore, { table }: Place, key: string): KvsReply {
  const refused = checkKey(key);
  if (refused !== undefined) return refused;
  const row = store.read(table, key);
  if (row === undefined) return refuse(404, 'KEY_NOT_FOUND', `Key "${key}" not found`);
  return { status: 200, body: rowToWire(row) };
}

const unitMs = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
