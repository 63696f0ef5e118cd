import { parseCalendarDate } from '../src/domain/calendar/calendar-date';
import type { Fault } from './fault';

/** An object of a plan file, whatever it holds. */
export type LooseItem = Readonly<Record<string, unknown>>;

/** A list of a plan file, as it came; empty where it is none. */
export interface LooseList {
  readonly name: string;
  readonly items: readonly unknown[];
}

export function looseList(document: unknown, name: string): LooseList {
  const items: unknown = isLooseItem(document) ? document[name] : undefined;
  return { name, items: Array.isArray(items) ? items : [] };
}

/** What `check` finds wrong with the objects of a list, in their order. */
export function faultsIn({ items }: LooseList, check: (item: LooseItem, index: number) => Fault | undefined): Fault[] {
  const faults: Fault[] = [];
  items.forEach((item, index) => {
    const found = isLooseItem(item) ? check(item, index) : undefined;
    if (found !== undefined) faults.push(found);
  });
  return faults;
}

export function isLooseItem(value: unknown): value is LooseItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns undefined for what is no id */
export function idIn(item: LooseItem, member: string): string | undefined {
  const value = item[member];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** @returns undefined for what is no day of a plan file */
export function dayIn(item: LooseItem, member: string): string | undefined {
  const value = item[member];
  return typeof value === 'string' ? parseCalendarDate(value) : undefined;
}

/** @returns undefined for what is no whole number */
export function wholeNumberIn(item: LooseItem, member: string): number | undefined {
  const value = item[member];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
