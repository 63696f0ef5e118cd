import { z } from 'zod';
import type { TemplateForm, TemplateRowForm } from '../../../../src/contract/template';
import { noGate, rowGateDraft, toGateDraft } from './gate/gate-draft';
import { dependencyMode, dependencyType } from '../../../../src/contract/dependency';

const text = z.string();

const rowDraft = z.object({
  key: text,
  name: text,
  role: z.enum(['product', 'marketing']),
  owner: text,
  placing: z.enum(['before', 'at', 'after', 'follows']),
  weeks: text,
  days: text,
  workdays: text,
  duration: text,
  pinned: z.boolean(),
  optional: z.boolean(),
  deliverable: text,
  checkpoint: text,
  // What a browser has kept may be older.
  gate: rowGateDraft.default(noGate),
});
/** A row as it stands in its fields, right or wrong. Distances are without a sign: `placing` says to which side. */
export type RowDraft = z.infer<typeof rowDraft>;

const dependencyDraft = z.object({
  id: text,
  from: text,
  to: text,
  type: dependencyType,
  lag: text,
  mode: dependencyMode,
  /** Empty: no limit. */
  maxLag: text,
});
export type DependencyDraft = z.infer<typeof dependencyDraft>;

/** As the page wrote it, but anybody can write to what a browser keeps. */
export const templateDraft = z.object({
  name: text,
  t0: text,
  rows: z.array(rowDraft),
  dependencies: z.array(dependencyDraft),
});
export type TemplateDraft = z.infer<typeof templateDraft>;

export function toDraft({ name, t0, rows, dependencies }: TemplateForm): TemplateDraft {
  return {
    name,
    t0,
    rows: rows.map(toRowDraft),
    dependencies: dependencies.map(({ from, to, type, lag, mode, maxLag }, index) => ({
      id: `gate-${index}`,
      ...{ from, to, type, mode },
      lag: String(lag),
      maxLag: maxLag === undefined ? '' : String(maxLag),
    })),
  };
}

export function blankRow(key: string): RowDraft {
  return {
    ...{ key, name: '', role: 'marketing', owner: '', placing: 'before', weeks: '1', days: '', workdays: '' },
    ...{ duration: '0', pinned: false, optional: false, deliverable: '', checkpoint: '', gate: noGate },
  };
}

export function blankDependency(id: string, from: string, to: string): DependencyDraft {
  return { id, from, to, type: 'FS', lag: '0', mode: 'at-least', maxLag: '' };
}

function toRowDraft(row: TemplateRowForm): RowDraft {
  const { key, name, role, owner, place, duration, pinned, optional, deliverable, checkpoint } = row;
  return {
    ...{ key, name, role, owner, pinned, optional },
    ...toPlacing(place),
    duration: String(duration),
    deliverable: deliverable ?? '',
    checkpoint: checkpoint ?? '',
    gate: toGateDraft(row.gate),
  };
}

function toPlacing(place: TemplateRowForm['place']): Pick<RowDraft, 'placing' | 'weeks' | 'days' | 'workdays'> {
  const nowhere = { weeks: '', days: '', workdays: '' };
  if (place === 'follows') return { placing: 'follows', ...nowhere };
  const { weeks = 0, days = 0, workdays = 0 } = place;
  const first = [weeks, days, workdays].find((amount) => amount !== 0) ?? 0;
  if (first === 0) return { placing: 'at', ...nowhere };
  const sign = Math.sign(first);
  // The other way round is a minus: two working days later than eight weeks before.
  const shown = (amount: number) => (amount === 0 ? '' : String(amount * sign));
  return { placing: sign < 0 ? 'before' : 'after', weeks: shown(weeks), days: shown(days), workdays: shown(workdays) };
}
