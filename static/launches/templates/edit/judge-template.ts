import { templateForm, type TemplateForm } from '../../../../src/contract/template';
import { checkTemplate } from '../../../../src/domain/launches/templates/check-template';
import { toLaunchTemplate } from '../model/to-launch-template';
import { parseDependency, type DependencyFaults } from './parse-dependency';
import { parseRow, type RowFaults } from './parse-row';
import { reasonsByRow, type RowReasons } from './reasons-by-row';
import type { TemplateDraft } from './template-draft';
import { textFault } from './text-fault';

/** What the fields say, and what is wrong with it. */
export interface Judged {
  /** null: it cannot be saved as it stands. */
  readonly form: TemplateForm | null;
  readonly name: string | null;
  readonly rows: Readonly<Record<string, RowFaults>>;
  readonly dependencies: Readonly<Record<string, DependencyFaults>>;
  /** Why it cannot be laid, told at the rows; nothing as long as fields are wrong. */
  readonly reasons: RowReasons;
}

const noReasons: RowReasons = { byRow: {}, general: [] };

/** Judged with each keystroke: first the fields, then whether it could be laid at all. */
export function judgeTemplate(draft: TemplateDraft): Judged {
  const rows = draft.rows.map(parseRow);
  const dependencies = draft.dependencies.map(parseDependency);
  const faults = {
    name: draft.name.trim() === '' ? 'Give the template a name' : textFault(draft.name, templateForm.shape.name),
    rows: Object.fromEntries(rows.map(({ row, faults: found }) => [row.key, found])),
    dependencies: Object.fromEntries(
      dependencies.map(({ faults: found }, index) => [draft.dependencies[index]?.id ?? '', found]),
    ),
  };
  const parts = [...rows, ...dependencies];
  if (faults.name !== null || parts.some((part) => Object.keys(part.faults).length > 0)) {
    return { ...faults, form: null, reasons: noReasons };
  }
  const form = {
    name: draft.name.trim(),
    t0: draft.t0,
    rows: rows.map(({ row }) => row),
    dependencies: dependencies.map(({ dependency }) => dependency),
  };
  const check = checkTemplate(toLaunchTemplate(form));
  if (check.kind === 'possible') return { ...faults, form, reasons: noReasons };
  return { ...faults, form: null, reasons: reasonsByRow(form.rows, check.reasons) };
}
