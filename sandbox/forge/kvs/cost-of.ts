import type { KvsReply } from './kvs-reply';

/** Units of a request: 10 KB of what is sent or answered, begun ones counted whole. */
export interface KvsCost {
  readonly kind: 'get' | 'batch' | 'query' | 'set' | 'transaction';
  readonly reads: number;
  readonly writes: number;
}

const unit = 10_000;

/**
 * What a request writes, known before it is carried out. A transaction counts as one write of its whole payload; of a batch,
 * which the platform carries out as so many requests at once, each key is counted for itself: the documentation says no
 * more, and this is the dearer reading.
 * @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
export function writeCost(path: string, body: string | null): KvsCost | undefined {
  const action = path.replace(/^\/api\/v1\//, '').replace(/^(entity|secret)\//, '');
  if (action === 'transaction') return { kind: 'transaction', reads: 0, writes: unitsOf(body ?? '') };
  if (action === 'set' || action === 'delete') return { kind: 'set', reads: 0, writes: unitsOf(body ?? '') };
  if (action !== 'batch/set' && action !== 'batch/delete') return undefined;
  return { kind: 'batch', reads: 0, writes: sumOfUnits(parsedArray(body)) };
}

/** What a request has read. Keys that hold nothing cost as much as the smallest value. */
export function readCost(path: string, { body }: KvsReply): KvsCost {
  if (path.endsWith('/query')) return { kind: 'query', reads: unitsOf(JSON.stringify(body)), writes: 0 };
  if (!path.endsWith('/batch/get')) return { kind: 'get', reads: unitsOf(JSON.stringify(body ?? null)), writes: 0 };
  const { successfulKeys = [], failedKeys = [] } = isBatch(body) ? body : {};
  return { kind: 'batch', reads: sumOfUnits([...successfulKeys, ...failedKeys]), writes: 0 };
}

function isBatch(body: unknown): body is { successfulKeys?: unknown[]; failedKeys?: unknown[] } {
  return typeof body === 'object' && body !== null && 'successfulKeys' in body;
}

function parsedArray(body: string | null): unknown[] {
  const items: unknown = JSON.parse(body ?? '[]');
  return Array.isArray(items) ? items : [];
}

function sumOfUnits(items: readonly unknown[]): number {
  return items.reduce<number>((sum, item) => sum + unitsOf(JSON.stringify(item)), 0);
}

function unitsOf(text: string): number {
  return Math.max(1, Math.ceil(Buffer.byteLength(text) / unit));
}
