import type { LooseItem, LooseList } from './loose-items';
import { idIn, isLooseItem } from './loose-items';

/** The ends of all dependencies as numbers, in which very many are compared quickly. */
export interface NumberedEnds {
  /** By index of the dependency: the index of the milestone, a number of its own for an id of none, -1 without an id. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Above all numbers. */
  readonly size: number;
  /** Number of the first id that is of no milestone. */
  readonly firstUnknown: number;
}

/** By id, of those that have the same one the first. */
export function indexesById({ items }: LooseList): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  items.forEach((item, index) => {
    const id = isLooseItem(item) ? idIn(item, 'id') : undefined;
    if (id !== undefined && !indexes.has(id)) indexes.set(id, index);
  });
  return indexes;
}

export function numberEnds(
  dependencies: LooseList,
  milestones: LooseList,
  indexById: ReadonlyMap<string, number>,
): NumberedEnds {
  const firstUnknown = milestones.items.length;
  const unknown = new Map<string, number>();
  const numberOf = (item: LooseItem, member: string): number => {
    const id = idIn(item, member);
    if (id === undefined) return -1;
    const known = indexById.get(id) ?? unknown.get(id);
    if (known !== undefined) return known;
    unknown.set(id, firstUnknown + unknown.size);
    return firstUnknown + unknown.size - 1;
  };
  const from = new Int32Array(dependencies.items.length).fill(-1);
  const to = new Int32Array(dependencies.items.length).fill(-1);
  dependencies.items.forEach((item, index) => {
    if (!isLooseItem(item)) return;
    from[index] = numberOf(item, 'from');
    to[index] = numberOf(item, 'to');
  });
  return { from, to, size: firstUnknown + unknown.size, firstUnknown };
}
