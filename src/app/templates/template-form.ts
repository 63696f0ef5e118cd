import type { TemplateForm, TemplateRowForm } from '../../contract/template';
import type { GateDraft } from '../../domain/gates/gate-draft';
import type { LaunchTemplate, TemplateDependency, TemplateRow } from '../../domain/launches/templates/launch-template';
import type { MilestoneId } from '../../domain/schedule/plan';

/** A template as pages know it. */
export function toTemplateForm({ name, t0, rows, dependencies }: LaunchTemplate): TemplateForm {
  return { name, t0, rows: rows.map(toRowForm), dependencies: dependencies.map(toDependencyForm) };
}

/** A template as a page has sent it; whether it can be laid is another question. */
export function fromTemplateForm({ name, t0, rows, dependencies }: TemplateForm): LaunchTemplate {
  return {
    name: name.trim(),
    t0: t0 as MilestoneId,
    rows: rows.map(toRow),
    dependencies: dependencies.map(({ from, to, ...terms }) => ({
      ...terms,
      from: from as MilestoneId,
      to: to as MilestoneId,
    })),
  };
}

/** A gate that asks for nothing is none. */
function toRow({ gate, ...row }: TemplateRowForm): TemplateRow {
  const isAny = gate !== undefined && (gate.criteria.length > 0 || gate.freezesScope);
  return { ...row, key: row.key as MilestoneId, ...(isAny ? { gate } : {}) };
}

function toRowForm({
  key,
  name,
  role,
  owner,
  place,
  duration,
  pinned,
  optional,
  gate,
  ...texts
}: TemplateRow): TemplateRowForm {
  const { deliverable, checkpoint } = texts;
  return {
    ...{ key, name, role, owner, place, duration, pinned, optional },
    ...(deliverable === undefined ? {} : { deliverable }),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(gate === undefined ? {} : { gate: toGateForm(gate) }),
  };
}

function toGateForm({ criteria, freezesScope }: GateDraft): NonNullable<TemplateRowForm['gate']> {
  return {
    criteria: criteria.map((one) =>
      one.kind === 'approval'
        ? { ...one, apartFrom: [...one.apartFrom], within: one.within && { ...one.within } }
        : one,
    ),
    freezesScope,
  };
}

function toDependencyForm({
  from,
  to,
  type,
  lag,
  mode,
  maxLag,
}: TemplateDependency): TemplateForm['dependencies'][number] {
  return { from, to, type, lag, mode, ...(maxLag === undefined ? {} : { maxLag }) };
}
