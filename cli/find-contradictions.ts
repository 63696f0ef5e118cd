import { z } from 'zod';
import type { Fault } from './fault';
import { fault, quoted } from './fault';
import type { LooseItem } from './loose-items';
import { looseItems } from './loose-items';
import { day, dependencyType, milestoneId } from './plan-file';

const ends = z.object({ from: milestoneId, to: milestoneId });
const typedEnds = ends.extend({ type: dependencyType.default('FS') });
// What most items lack is optional: a parse that fails costs far more than one that does not.
const gaps = z.object({ lag: z.int().default(0), maxLag: z.int().optional() });
const identified = z.object({ id: milestoneId });
const spanned = z.object({ start: day.optional(), due: day.optional() });
const onCalendar = z.object({ calendar: z.string().optional() });
const anyCalendars = z.object({ calendars: z.record(z.string(), z.unknown()) });
const ended = z.object({ end: milestoneId });

/**
 * Finds what the parts of a plan file say against each other.
 * Takes the document as it came, so that these faults show beside those of its shape.
 */
export function findContradictions(document: unknown): Fault[] {
  return [
    ...repeatedIds(document, 'milestones'),
    ...unknownCalendars(document),
    ...backwards(document, 'milestones'),
    ...unknownIds(document),
    ...selfLinks(document),
    ...repeatedDependencies(document),
    ...narrowGaps(document),
    ...repeatedIds(document, 'changes'),
    ...backwards(document, 'changes'),
  ];
}

function repeatedIds(document: unknown, list: 'milestones' | 'changes'): Fault[] {
  return repeats(looseItems(document, list, identified), ({ id }) => id).map(({ index, first, value }) =>
    fault([list, index, 'id'], `${quoted(value.id)} is the same as in ${list}[${first}]`),
  );
}

function repeatedDependencies(document: unknown): Fault[] {
  const links = looseItems(document, 'dependencies', typedEnds);
  return repeats(links, ({ from, to, type }) => quoted([from, to, type])).map(({ index, first, value }) =>
    fault(['dependencies', index], `${quoted(value)} is the same as dependencies[${first}]`),
  );
}

/** All items whose key an earlier item has, with the index of the first of these. */
function repeats<T>(items: readonly LooseItem<T>[], keyOf: (value: T) => string): (LooseItem<T> & { first: number })[] {
  const firstIndexes = new Map<string, number>();
  return items.flatMap((item) => {
    const key = keyOf(item.value);
    const first = firstIndexes.get(key);
    if (first !== undefined) return [{ ...item, first }];
    firstIndexes.set(key, item.index);
    return [];
  });
}

function unknownCalendars(document: unknown): Fault[] {
  const names = Object.keys(anyCalendars.safeParse(document).data?.calendars ?? {});
  return looseItems(document, 'milestones', onCalendar).flatMap(({ index, value: { calendar = 'default' } }) =>
    calendar === 'default' || names.includes(calendar)
      ? []
      : [fault(['milestones', index, 'calendar'], `${quoted(calendar)} is not one of the calendars`)],
  );
}

function backwards(document: unknown, list: 'milestones' | 'changes'): Fault[] {
  return looseItems(document, list, spanned).flatMap(({ index, value: { start, due } }) =>
    start !== undefined && due !== undefined && start > due
      ? [fault([list, index, 'start'], `"${start}" is after the due day "${due}"`)]
      : [],
  );
}

function unknownIds(document: unknown): Fault[] {
  const ids = new Set<string>(looseItems(document, 'milestones', identified).map(({ value }) => value.id));
  const inList = (list: string, member: string): Fault[] =>
    looseItems(document, list, z.object({ [member]: milestoneId })).flatMap(({ index, value }) =>
      unknownId([list, index, member], value[member] ?? ''),
    );
  const unknownId = (path: PropertyKey[], id: string): Fault[] =>
    ids.has(id) ? [] : [fault(path, `${quoted(id)} is not the id of a milestone`)];
  const end = ended.safeParse(document).data?.end;
  return [
    ...(end === undefined ? [] : unknownId(['end'], end)),
    ...inList('dependencies', 'from'),
    ...inList('dependencies', 'to'),
    ...inList('changes', 'id'),
  ];
}

function selfLinks(document: unknown): Fault[] {
  return looseItems(document, 'dependencies', ends)
    .filter(({ value }) => value.from === value.to)
    .map(({ index, value }) => fault(['dependencies', index, 'to'], `"${value.to}" is a link to itself`));
}

function narrowGaps(document: unknown): Fault[] {
  return looseItems(document, 'dependencies', gaps).flatMap(({ index, value: { lag, maxLag } }) =>
    maxLag !== undefined && maxLag < lag
      ? [fault(['dependencies', index, 'maxLag'], `${maxLag} is below the lag ${lag}`)]
      : [],
  );
}
