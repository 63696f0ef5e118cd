import type { z } from 'zod';
import { refuse, type KvsReply } from './kvs-reply';
import type { keyRequest } from './kvs-requests';
import type { KvsStore, Place } from './kvs-store';

const mostItems = 25;
/** Of what is sent or answered. How the cloud refuses more is not documented. */
const largestBatch = 4 * 1024 * 1024;

type Item = z.infer<typeof keyRequest>;

/** Each item for itself: some may succeed while others fail. */
export function runBatch<T extends Item>(
  store: KvsStore,
  items: readonly T[],
  run: (place: Place, item: T) => KvsReply,
): KvsReply {
  if (items.length === 0 || items.length > mostItems) {
    return refuse(400, 'MAX_BATCH_SIZE', `A batch holds 1 to ${mostItems} items, ${items.length} given`);
  }
  const outcomes = items.map((item) => {
    const { key, entityName } = item;
    const place = store.place(entityName);
    const reply = 'status' in place ? place : run(place, item);
    return { ok: reply.status < 300, name: { key, ...(entityName === undefined ? {} : { entityName }) }, reply };
  });
  const successfulKeys = outcomes
    .filter(({ ok }) => ok)
    .map(({ name, reply }) => ({ ...name, ...(isObject(reply.body) ? reply.body : {}) }));
  const failedKeys = outcomes.filter(({ ok }) => !ok).map(({ name, reply }) => ({ ...name, error: reply.body }));
  const body = { successfulKeys, failedKeys };
  const size = Buffer.byteLength(JSON.stringify(body));
  return size > largestBatch ? refuse(400, 'MAX_SIZE', `Batch of ${size} bytes exceeds 4 MB`) : { status: 200, body };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
