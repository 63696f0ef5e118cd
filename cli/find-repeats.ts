import { indexAt } from '../src/domain/schedule/at';
import { groupedLinks } from '../src/domain/schedule/grouped-links';
import type { Fault } from './fault';
import { fault, quoted } from './fault';
import type { LooseItem, LooseList } from './loose-items';
import { faultsIn, idIn, isLooseItem } from './loose-items';
import type { NumberedEnds } from './number-ends';
import { dependencyType } from './plan-file';

const types = dependencyType.options;

/** Items with the id of an earlier one. */
export function repeatedIds(list: LooseList, indexById: ReadonlyMap<string, number>): Fault[] {
  return faultsIn(list, (item, index) => {
    const id = idIn(item, 'id');
    const first = id === undefined ? undefined : indexById.get(id);
    if (first === undefined || first === index) return undefined;
    return fault([list.name, index, 'id'], `${quoted(id)} is the same as in ${list.name}[${first}]`);
  });
}

/** Dependencies with the ends and the type of an earlier one. */
export function repeatedDependencies(list: LooseList, ends: NumberedEnds): Fault[] {
  const firsts = firstOfTheSame(ends, kindsOf(list, ends));
  return faultsIn(list, ({ from, to, type = 'FS' }, index) => {
    const first = indexAt(firsts, index);
    if (first === -1 || first === index) return undefined;
    return fault([list.name, index], `${quoted({ from, to, type })} is the same as ${list.name}[${first}]`);
  });
}

/** For each dependency one number for its type and the end it leads to; -1 where one of them is missing. */
function kindsOf({ items }: LooseList, { to }: NumberedEnds): Int32Array {
  return Int32Array.from(items, (item, index) => {
    const type = isLooseItem(item) ? typeNumber(item) : -1;
    const end = indexAt(to, index);
    return type === -1 || end === -1 ? -1 : end * types.length + type;
  });
}

function typeNumber({ type = 'FS' }: LooseItem): number {
  return types.findIndex((known) => known === type);
}

function firstOfTheSame({ from, size }: NumberedEnds, kinds: Int32Array): Int32Array {
  const firsts = new Int32Array(kinds.length).fill(-1);
  const latest = new Int32Array(size * types.length).fill(-1);
  for (const index of groupedLinks(size, from).links) {
    const kind = indexAt(kinds, index);
    if (kind === -1) continue;
    const earlier = indexAt(latest, kind);
    // What lies side by side leaves from the same end: an earlier one from elsewhere is of no concern.
    const isRepeat = earlier !== -1 && indexAt(from, earlier) === indexAt(from, index);
    firsts[index] = isRepeat ? earlier : index;
    if (!isRepeat) latest[kind] = index;
  }
  return firsts;
}
