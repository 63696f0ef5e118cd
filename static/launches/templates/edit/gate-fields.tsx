import Button, { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { typeWords } from '../text/dependency-in-words';
import { withDependency, withoutDependency } from './change-rows';
import { ChoiceField } from './choice-field';
import { ShortField } from './short-field';
import { blankDependency, type DependencyDraft, type RowDraft } from './template-draft';
import type { TemplateEditing } from './use-template-editor';

interface GateFieldsProps {
  readonly row: RowDraft;
  readonly gates: readonly DependencyDraft[];
  readonly editing: TemplateEditing;
}

/** What this row waits for. */
export function GateFields({ row, gates, editing }: GateFieldsProps) {
  const { draft, change } = editing;
  const others = draft.rows.filter(({ key }) => key !== row.key);
  const first = others.find(({ key }) => !gates.some(({ from }) => from === key)) ?? others[0];
  return (
    <fieldset className="create-group">
      <legend>Gated by</legend>
      {gates.length === 0 && <p className="subtle">It waits for no other row.</p>}
      <ul className="template-gate-list">
        {gates.map((gate, index) => (
          <li key={gate.id} className="template-gate">
            <Gate gate={gate} number={index + 1} others={others} editing={editing} />
          </li>
        ))}
      </ul>
      {first !== undefined && (
        <div className="button-row">
          <Button
            spacing="compact"
            onClick={() =>
              change(
                withDependency(draft, blankDependency(crypto.randomUUID(), first.key, row.key)),
                'a dependency was added',
              )
            }
          >
            Add dependency
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface GateProps {
  readonly gate: DependencyDraft;
  readonly number: number;
  readonly others: readonly RowDraft[];
  readonly editing: TemplateEditing;
}

function Gate({ gate, number, others, editing }: GateProps) {
  const { draft, change, judged } = editing;
  const faults = judged.dependencies[gate.id] ?? {};
  const put = (changes: Partial<DependencyDraft>, field: string | null) =>
    change(withDependency(draft, { ...gate, ...changes }), 'a dependency was changed', field);
  return (
    <>
      <div className="template-cells">
        <ChoiceField
          id={`${gate.id}-from`}
          label={`Waits for (${number})`}
          choices={others.map(({ key, name }) => ({ value: key, label: name || 'Row without a name' }))}
          value={gate.from}
          onChange={(from) => put({ from }, null)}
        />
        <ChoiceField
          id={`${gate.id}-type`}
          label="When"
          choices={types}
          value={gate.type}
          onChange={(type) => put({ type }, null)}
        />
        <ChoiceField
          id={`${gate.id}-mode`}
          label="How it follows"
          choices={modes}
          value={gate.mode}
          onChange={(mode) => put({ mode }, null)}
        />
        <ShortField
          id={`${gate.id}-lag`}
          label="Lag (working days)"
          value={gate.lag}
          problem={faults.lag ?? null}
          onChange={(lag) => put({ lag }, `${gate.id}.lag`)}
        />
        <ShortField
          id={`${gate.id}-max`}
          label="Longest lag (optional)"
          value={gate.maxLag}
          problem={faults.maxLag ?? null}
          onChange={(maxLag) => put({ maxLag }, `${gate.id}.maxLag`)}
        />
      </div>
      <IconButton
        appearance="subtle"
        spacing="compact"
        icon={DeleteIcon}
        label={`Remove dependency ${number}`}
        onClick={() => change(withoutDependency(draft, gate.id), 'a dependency was removed')}
      />
    </>
  );
}

const types = (['FS', 'SS', 'FF', 'SF'] as const).map((value) => ({
  value,
  label: `${typeWords[value].own} after it ${typeWords[value].other}`,
}));

const modes = [
  { value: 'at-least', label: 'At least' },
  { value: 'exactly', label: 'Exactly' },
  { value: 'keep-gap', label: 'Keep the gap' },
] as const;
