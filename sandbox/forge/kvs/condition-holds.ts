import type { Clause, Filters } from './kvs-requests';

/** @param value the record; undefined when there is none */
export function filtersHold(filters: Filters, value: unknown): boolean {
  if ('and' in filters) return filters.and.every((filter) => conditionHolds(filter, attribute(value, filter.property)));
  return filters.or.some((filter) => conditionHolds(filter, attribute(value, filter.property)));
}

/** @param value undefined when the record has no such attribute: only negative conditions hold then */
export function conditionHolds({ condition, values }: Clause, value: unknown): boolean {
  const [first, second] = values;
  switch (condition) {
    case 'EXISTS':
      return value !== undefined;
    case 'NOT_EXISTS':
      return value === undefined;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'BEGINS_WITH':
      return typeof value === 'string' && value.startsWith(String(first));
    case 'CONTAINS':
      return includes(value, first);
    case 'NOT_CONTAINS':
      return !includes(value, first);
    case 'GREATER_THAN':
      return compare(value, first, (order) => order > 0);
    case 'GREATER_THAN_EQUAL_TO':
      return compare(value, first, (order) => order >= 0);
    case 'LESS_THAN':
      return compare(value, first, (order) => order < 0);
    case 'LESS_THAN_EQUAL_TO':
      return compare(value, first, (order) => order <= 0);
    case 'BETWEEN':
      return compare(value, first, (order) => order >= 0) && compare(value, second, (order) => order <= 0);
  }
}

export function attribute(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** Order of two index values; strings by code unit. */
export function orderOf(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  return Number(a) - Number(b);
}

function includes(value: unknown, part: unknown): boolean {
  if (Array.isArray(value)) return value.includes(part);
  return typeof value === 'string' && value.includes(String(part));
}

function compare(value: unknown, other: unknown, holds: (order: number) => boolean): boolean {
  return typeof value === typeof other && value !== undefined && holds(orderOf(value, other));
}
