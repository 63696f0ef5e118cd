import { z } from 'zod';
import { indexAt } from '../src/domain/schedule/at';
import type { Fault } from './fault';
import { fault, quoted } from './fault';
import { repeatedDependencies, repeatedIds } from './find-repeats';
import type { LooseList } from './loose-items';
import { dayIn, faultsIn, idIn, isLooseItem, looseList, wholeNumberIn } from './loose-items';
import type { NumberedEnds } from './number-ends';
import { indexesById, numberEnds } from './number-ends';

type IndexById = ReadonlyMap<string, number>;

const anyCalendars = z.object({ calendars: z.record(z.string(), z.unknown()) });

/**
 * Finds what the parts of a plan file say against each other.
 * Takes the document as it came, so that these faults show beside those of its shape: each check looks at the items
 * that have what it needs, whatever else is wrong with them or with others.
 */
export function findContradictions(document: unknown): Fault[] {
  const milestones = looseList(document, 'milestones');
  const dependencies = looseList(document, 'dependencies');
  const changes = looseList(document, 'changes');
  const indexById = indexesById(milestones);
  const ends = numberEnds(dependencies, milestones, indexById);
  return [
    repeatedIds(milestones, indexById),
    unknownCalendars(document, milestones),
    backwards(milestones),
    unknownEnd(document, indexById),
    unknownEnds(dependencies, 'from', ends),
    unknownEnds(dependencies, 'to', ends),
    unknownChanges(changes, indexById),
    selfLinks(dependencies, ends),
    repeatedDependencies(dependencies, ends),
    narrowGaps(dependencies),
    repeatedIds(changes, indexesById(changes)),
    backwards(changes),
  ].flat();
}

function unknownCalendars(document: unknown, milestones: LooseList): Fault[] {
  const names = new Set(['default', ...Object.keys(anyCalendars.safeParse(document).data?.calendars ?? {})]);
  return faultsIn(milestones, ({ calendar = 'default' }, index) =>
    typeof calendar !== 'string' || names.has(calendar)
      ? undefined
      : fault([milestones.name, index, 'calendar'], `${quoted(calendar)} is not one of the calendars`),
  );
}

function backwards(list: LooseList): Fault[] {
  return faultsIn(list, (item, index) => {
    if (item['start'] === undefined || item['due'] === undefined) return undefined;
    const start = dayIn(item, 'start');
    const due = dayIn(item, 'due');
    if (start === undefined || due === undefined || start <= due) return undefined;
    return fault([list.name, index, 'start'], `"${start}" is after the due day "${due}"`);
  });
}

function unknownEnd(document: unknown, indexById: IndexById): Fault[] {
  const end = isLooseItem(document) ? idIn(document, 'end') : undefined;
  return end === undefined || indexById.has(end) ? [] : [unknownId(['end'], end)];
}

function unknownEnds(dependencies: LooseList, member: 'from' | 'to', ends: NumberedEnds): Fault[] {
  return faultsIn(dependencies, (item, index) =>
    indexAt(ends[member], index) < ends.firstUnknown
      ? undefined
      : unknownId([dependencies.name, index, member], item[member]),
  );
}

function unknownChanges(changes: LooseList, indexById: IndexById): Fault[] {
  return faultsIn(changes, (item, index) => {
    const id = idIn(item, 'id');
    return id === undefined || indexById.has(id) ? undefined : unknownId([changes.name, index, 'id'], id);
  });
}

function unknownId(path: readonly PropertyKey[], id: unknown): Fault {
  return fault(path, `${quoted(id)} is not the id of a milestone`);
}

function selfLinks(dependencies: LooseList, { from, to }: NumberedEnds): Fault[] {
  return faultsIn(dependencies, (item, index) => {
    const end = indexAt(to, index);
    if (end === -1 || end !== indexAt(from, index)) return undefined;
    return fault([dependencies.name, index, 'to'], `${quoted(item['to'])} is a link to itself`);
  });
}

function narrowGaps(dependencies: LooseList): Fault[] {
  return faultsIn(dependencies, (item, index) => {
    const lag = item['lag'] === undefined ? 0 : wholeNumberIn(item, 'lag');
    const maxLag = wholeNumberIn(item, 'maxLag');
    if (lag === undefined || maxLag === undefined || maxLag >= lag) return undefined;
    return fault([dependencies.name, index, 'maxLag'], `${maxLag} is below the lag ${lag}`);
  });
}
