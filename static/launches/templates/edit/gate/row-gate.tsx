import Checkbox from '@atlaskit/checkbox';
import { useFocusAfterChange } from '../use-focus-after-change';
import { withRow } from '../change-rows';
import type { RowDraft } from '../template-draft';
import type { TemplateEditing } from '../use-template-editor';
import { AddCriterion } from './add-criterion';
import { withChangedCriterion, withCriterion, withoutCriterion } from './change-criteria';
import { CriterionItem } from './criterion-item';
import { blankCriterion, type RowGateDraft } from './gate-draft';

interface RowGateProps {
  readonly row: RowDraft;
  readonly editing: TemplateEditing;
}

/** What must be there before what waits for this row may go on. */
export function RowGate({ row, editing }: RowGateProps) {
  const { gate, key } = row;
  const { draft, change } = editing;
  const focusOn = useFocusAfterChange();
  const put = (next: RowGateDraft, words: string, field: string | null = null) =>
    change(withRow(draft, key, { gate: next }), words, field);
  const addId = `${key}-add-criterion`;
  return (
    <fieldset className="create-group">
      <legend>Gate</legend>
      {gate.criteria.length === 0 && (
        <p className="subtle">Nothing is asked for here. With a criterion, what waits for this row waits for it too.</p>
      )}
      <ol className="template-gate-list" aria-label="Criteria of the gate">
        {gate.criteria.map((criterion) => (
          <li key={criterion.id} className="template-gate">
            <CriterionItem
              id={`${key}-${criterion.id}`}
              criterion={criterion}
              roles={rolesOf(editing, criterion.role)}
              onChange={(changes, field) =>
                put(
                  withChangedCriterion(gate, criterion.id, changes),
                  'a criterion was changed',
                  field && `${key}.${criterion.id}.${field}`,
                )
              }
              onRemove={() => {
                put(withoutCriterion(gate, criterion.id), 'a criterion was removed');
                focusOn(addId);
              }}
            />
          </li>
        ))}
      </ol>
      <AddCriterion
        id={addId}
        count={gate.criteria.length}
        onAdd={(kind) => {
          const id = crypto.randomUUID();
          put(withCriterion(gate, blankCriterion(id, kind)), 'a criterion was added');
          focusOn(`${key}-${id}-title`);
        }}
      />
      {gate.criteria.length > 0 && (
        <Checkbox
          label="Freezes the scope: once it has been open, the scope only changes by change request"
          isChecked={gate.freezesScope}
          onChange={(event) => put({ ...gate, freezesScope: event.currentTarget.checked }, 'the gate was changed')}
        />
      )}
    </fieldset>
  );
}

/** Kinds of people that the template knows: who answers for a row, and who is asked at a gate. */
function rolesOf({ draft }: TemplateEditing, own: string): readonly string[] {
  const asked = draft.rows.flatMap(({ gate }) => gate.criteria.map(({ role }) => role.trim()));
  const owners = draft.rows.map(({ owner }) => owner.trim());
  return [...new Set([...owners, ...asked])].filter((role) => role !== '' && role !== own.trim());
}
