import { templateRow, type TemplateRowForm } from '../../../../src/contract/template';
import type { CriterionDraft } from './gate/gate-draft';
import { criterionFaults, parseGate } from './gate/parse-gate';
import { furthest, longestWork, parseCount } from './parse-count';
import type { RowDraft } from './template-draft';
import { textFault } from './text-fault';

/** What is wrong, by field; a field that is right is absent. */
export type RowFaults = Partial<Record<keyof RowDraft, string>>;

export interface ParsedRow {
  readonly row: TemplateRowForm;
  readonly faults: RowFaults;
}

/** Reads the fields of one row. Where there are faults, the row is not to be used. */
export function parseRow(draft: RowDraft): ParsedRow {
  const { key, role, pinned, optional, deliverable, checkpoint } = draft;
  const offset = parseOffset(draft);
  const duration = parseCount(draft.duration, { least: 0, most: longestWork });
  const gate = parseGate(draft.gate);
  const row: TemplateRowForm = {
    ...{ key, role, pinned, optional },
    name: draft.name.trim(),
    owner: draft.owner.trim(),
    place: draft.placing === 'follows' ? 'follows' : offset.place,
    duration: duration.value,
    ...(deliverable.trim() === '' ? {} : { deliverable: deliverable.trim() }),
    ...(checkpoint.trim() === '' ? {} : { checkpoint: checkpoint.trim() }),
    ...(gate === undefined ? {} : { gate }),
  };
  return { row, faults: withoutNull({ ...textFaults(draft), ...offset.problems, duration: duration.problem }) };
}

type Offset = Exclude<TemplateRowForm['place'], 'follows'>;

function parseOffset(draft: RowDraft): { place: Offset; problems: Record<string, string | null> } {
  const { placing } = draft;
  if (placing === 'at' || placing === 'follows') return { place: {}, problems: {} };
  const sign = placing === 'before' ? -1 : 1;
  const units = (['weeks', 'days', 'workdays'] as const).map((unit) => ({
    unit,
    ...parseCount(draft[unit], { least: -furthest[unit], most: furthest[unit] }),
  }));
  const problems = Object.fromEntries(units.map(({ unit, problem }) => [unit, problem]));
  const isNowhere = units.every(({ value, problem }) => value === 0 && problem === null);
  return {
    place: Object.fromEntries(units.flatMap(({ unit, value }) => (value === 0 ? [] : [[unit, value * sign]]))),
    problems: isNowhere ? { weeks: 'Say how far from T-0, or choose “At T-0”' } : problems,
  };
}

function textFaults({ name, owner, deliverable, checkpoint, gate }: RowDraft): Record<string, string | null> {
  const { shape } = templateRow;
  return {
    name: name.trim() === '' ? 'Give the row a name' : textFault(name, shape.name),
    owner: owner.trim() === '' ? 'Say who answers for it, such as “product manager”' : textFault(owner, shape.owner),
    deliverable: textFault(deliverable, shape.deliverable),
    checkpoint: textFault(checkpoint, shape.checkpoint),
    gate: gate.criteria.some(isFaulty) ? 'Correct what is marked in the gate' : null,
  };
}

function isFaulty(criterion: CriterionDraft): boolean {
  return Object.keys(criterionFaults(criterion)).length > 0;
}

function withoutNull(faults: Record<string, string | null>): RowFaults {
  return Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, string] => entry[1] !== null));
}
