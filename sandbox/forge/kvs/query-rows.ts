import type { z } from 'zod';
import type { Entity, EntityIndex } from '../manifest/app-manifest';
import { attribute, conditionHolds, filtersHold, orderOf } from './condition-holds';
import { refuse, type KvsReply } from './kvs-reply';
import type { EntityQuery, keyQuery } from './kvs-requests';
import { rowToWire } from './kvs-store';
import type { KvsRow, KvsTable } from './kvs-table';

const largestPage = 100;

export function queryKeys(table: KvsTable, { limit, after, where }: z.infer<typeof keyQuery>): KvsReply {
  const prefix = where[0]?.values[0] ?? '';
  const rows = table.indexed().filter(({ key }) => key.startsWith(prefix));
  return page(rows, { limit, after, position: ({ key }) => [key], keep: () => true });
}

/** A query on an index: one partition, a range, then filters over the page that was read. */
export function queryEntity(table: KvsTable, entity: Entity, query: EntityQuery): KvsReply {
  const index = indexByName(entity, query.indexName);
  if (index === undefined) {
    return refuse(400, 'INVALID_INDEX', `Entity "${entity.name}" has no index "${query.indexName}"`);
  }
  if (query.partition.length !== index.partition.length) {
    const needed = `Index "${index.name}" needs ${index.partition.length} partition values`;
    return refuse(400, 'INVALID_PARTITION', `${needed}, ${query.partition.length} given`);
  }
  const rangeOf = (row: KvsRow): unknown => (index.name === 'by-key' ? row.key : attribute(row.value, index.range));
  const position = (row: KvsRow): readonly unknown[] => [rangeOf(row), row.key];
  const descending = query.sort === 'DESC';
  const rows = inIndex(table.indexed(), index, { query, rangeOf }).sort((a, b) => orderOfAll(position(a), position(b)));
  const { filters, limit, cursor: after } = query;
  const keep = (row: KvsRow): boolean => filters === undefined || filtersHold(filters, row.value);
  return page(descending ? rows.reverse() : rows, { limit, after, position, descending, keep });
}

/** `by-key` is there for every entity. */
function indexByName(entity: Entity, name: string): EntityIndex | undefined {
  if (name === 'by-key') return { name, partition: [], range: 'key' };
  return entity.indexes.find((index) => index.name === name);
}

interface Search {
  readonly query: EntityQuery;
  readonly rangeOf: (row: KvsRow) => unknown;
}

/** A record without the attribute of the range is not in the index. */
function inIndex(rows: readonly KvsRow[], index: EntityIndex, { query, rangeOf }: Search): KvsRow[] {
  const { partition, range } = query;
  return rows.filter((row) => {
    const value = rangeOf(row);
    const here = index.partition.every((name, place) => attribute(row.value, name) === partition[place]);
    return here && value !== undefined && (range === undefined || conditionHolds(range, value));
  });
}

interface PageWish {
  readonly limit: number;
  readonly after: string | undefined;
  /** Where a row stands in the order of the query. */
  readonly position: (row: KvsRow) => readonly unknown[];
  readonly descending?: boolean;
  readonly keep: (row: KvsRow) => boolean;
}

/** Filters come after the page was cut: a page may hold less than its limit, or nothing, and still have a next one. */
function page(rows: readonly KvsRow[], { limit, after, position, descending = false, keep }: PageWish): KvsReply {
  if (limit > largestPage) return refuse(400, 'LIST_QUERY_LIMIT_EXCEEDED', `Limit ${limit} exceeds ${largestPage}`);
  const last = after === undefined ? undefined : readCursor(after);
  if (last === null) return refuse(400, 'INVALID_CURSOR', 'The cursor is not valid');
  const sign = descending ? -1 : 1;
  const rest = last === undefined ? rows : rows.filter((row) => sign * orderOfAll(position(row), last) > 0);
  const read = rest.slice(0, limit);
  const end = read.at(-1);
  const cursor = end === undefined || rest.length <= limit ? {} : { cursor: writeCursor(position(end)) };
  return { status: 200, body: { data: read.filter(keep).map(rowToWire), ...cursor } };
}

function orderOfAll(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [place, value] of a.entries()) {
    const order = orderOf(value, b[place]);
    if (order !== 0) return order;
  }
  return 0;
}

function writeCursor(position: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @returns null when it is no cursor of this store */
function readCursor(cursor: string): readonly unknown[] | null {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(position) ? position : null;
  } catch {
    return null;
  }
}
