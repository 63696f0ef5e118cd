import { checkKey, checkValue } from './check-item';
import { filtersHold } from './condition-holds';
import { refuse, type KvsRefusal, type KvsReply } from './kvs-reply';
import type { Filters, SetRequest, Transaction } from './kvs-requests';
import type { KvsStore, Place } from './kvs-store';
import { nextRow } from './write-item';

const mostOperations = 25;
const largestRequest = 4 * 1024 * 1024;

interface Operation {
  readonly key: string;
  readonly entityName?: string | undefined;
  readonly conditions?: Filters | undefined;
  /** Present when it writes. */
  readonly write?: SetRequest;
  readonly remove?: boolean;
}

/** All or nothing: every condition is judged before anything is written. */
export function runTransaction(store: KvsStore, request: Transaction): KvsReply {
  const operations: Operation[] = [
    ...request.set.map((write) => ({ ...write, write })),
    ...request.delete.map((one) => ({ ...one, remove: true })),
    ...request.check,
  ];
  const refused = checkShape(request, operations);
  if (refused !== undefined) return refused;
  const effects: (() => void)[] = [];
  for (const operation of operations) {
    const place = store.place(operation.entityName);
    if ('status' in place) return place;
    const denied = checkOperation(store, place, operation);
    if (denied !== undefined) return denied;
    effects.push(() => apply(store, place, operation));
  }
  for (const effect of effects) effect();
  return { status: 204 };
}

function checkShape(request: Transaction, operations: readonly Operation[]): KvsRefusal | undefined {
  const count = operations.length;
  if (count === 0) return refuse(400, 'EMPTY_TRANSACTION', 'A transaction needs at least one operation');
  if (count > mostOperations) return refuse(400, 'MAX_OPERATIONS', `${count} operations exceed ${mostOperations}`);
  const ids = operations.map(({ key, entityName }) => JSON.stringify([entityName, key]));
  if (new Set(ids).size < count) return refuse(400, 'DUPLICATE_KEY', 'A key may be named once in a transaction');
  const size = Buffer.byteLength(JSON.stringify(request));
  return size > largestRequest ? refuse(400, 'MAX_SIZE', `Transaction of ${size} bytes exceeds 4 MB`) : undefined;
}

function checkOperation(store: KvsStore, place: Place, operation: Operation): KvsRefusal | undefined {
  const { key, conditions, write } = operation;
  const refused = checkKey(key) ?? (write === undefined ? undefined : checkValue(write.value, place.entity));
  if (refused !== undefined || conditions === undefined) return refused;
  if (place.entity === undefined) return refuse(400, 'INVALID_REQUEST', 'Conditions need an entity');
  if (filtersHold(conditions, store.read(place.table, key)?.value)) return undefined;
  return refuse(400, 'CONDITIONAL_CHECK_FAILED', `A condition on key "${key}" does not hold`);
}

function apply(store: KvsStore, { table }: Place, { key, write, remove }: Operation): void {
  if (write !== undefined) table.set(nextRow(store, write, store.read(table, key)));
  else if (remove === true) table.delete(key);
}
