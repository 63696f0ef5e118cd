import type { TemplateForm, TemplateRowForm } from '../../../src/contract/template';
import { formatWorkingDays } from '../../shared/text/format-working-days';
import { RoleLabel } from '../../shared/ui/role-label';
import { Section } from '../../shared/ui/section';
import { dependencyInWords } from './text/dependency-in-words';
import { gateInWords } from './text/gate-in-words';
import { placeInWords } from './text/place-in-words';

/** Every row with its place and what gates it, to be read. */
export function TemplateRows({ template }: { readonly template: TemplateForm }) {
  return (
    <Section title="Rows">
      <ol className="template-rows">
        {template.rows.map((row) => (
          <li key={row.key} className="template-row">
            <Row row={row} template={template} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Row({ row, template }: { readonly row: TemplateRowForm; readonly template: TemplateForm }) {
  const gates = template.dependencies.filter(({ to }) => to === row.key);
  const facts = rowFacts(row, row.key === template.t0);
  const nameOf = (key: string) => template.rows.find((one) => one.key === key)?.name ?? key;
  return (
    <>
      <div className="template-row-head">
        <strong>{row.name}</strong>
        <span>{placeInWords(row.place)}</span>
        <RoleLabel role={row.role} />
        <span className="subtle">{row.owner}</span>
      </div>
      {facts.length > 0 && <p className="subtle">{facts.join(' · ')}</p>}
      {row.gate !== undefined && row.gate.criteria.length > 0 && (
        <p className="subtle">
          {gateInWords(row.gate)}: {row.gate.criteria.map(({ title }) => title).join(', ')}
        </p>
      )}
      {gates.length > 0 && (
        <ul className="template-gates">
          {gates.map((gate) => (
            <li key={`${gate.from} ${gate.type}`}>{dependencyInWords(gate, nameOf(gate.from))}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function rowFacts(
  { duration, pinned, optional, deliverable, checkpoint }: TemplateRowForm,
  isLaunch: boolean,
): string[] {
  return [
    isLaunch ? 'the launch itself' : '',
    duration === 0 ? '' : `takes ${formatWorkingDays(duration)}`,
    pinned ? 'pinned' : '',
    optional ? 'may be left out' : '',
    deliverable === undefined ? '' : `delivers: ${deliverable}`,
    checkpoint === undefined ? '' : `checkpoint: ${checkpoint}`,
  ].filter((fact) => fact !== '');
}
