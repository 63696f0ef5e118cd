import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useState, type FormEvent } from 'react';
import { ErrorMessage } from '../../ui/error-message';
import { useFocusOn } from '../../ui/use-focus-on';
import { useGateChoices } from '../state/use-gate-choices';
import { AddCriterion } from './add-criterion';
import { CriterionRow } from './criterion-row';
import type { EditorStart } from './editor-start';
import { GateConflict } from './gate-conflict';
import { useGateEditor, type EditorWish, type GateEditing } from './use-gate-editor';

/** Sets up a gate in place: what it asks for, of whom, in which order. */
export function GateEditor(wish: EditorWish) {
  const { gate, onClose } = wish;
  const editing = useGateEditor(wish);
  const choices = useGateChoices(gate.issue.id);
  const idOf = (name: string) => `gate-${gate.issue.id}-${name}`;
  const focusOn = useFocusOn(idOf(firstField(wish.start, editing.openId)));
  const focusNext = (name: string) => focusOn(idOf(name));
  const [said, setSaid] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const faulty = await editing.save();
    if (faulty !== null) focusNext(`${faulty}-title`);
  };
  const problemId = idOf('problem');
  return (
    <form className="gate-form gate-box" noValidate aria-label="Set up the gate" onSubmit={(event) => void save(event)}>
      <p>
        <strong>Set up the gate of {gate.issue.key}</strong>
      </p>
      {choices.state.kind === 'failed' && (
        <p className="tone-bad">
          Could not read what can be chosen here: {choices.state.message}.{' '}
          <Button spacing="compact" appearance="subtle" onClick={choices.retry}>
            Try again
          </Button>
        </p>
      )}
      <ol className="gate-rows">
        {editing.drafts.map((draft, index) => (
          <CriterionRow
            key={draft.id}
            draft={draft}
            place={{ index, all: editing.drafts.length }}
            editing={editing}
            choices={choices.state.kind === 'choices' ? choices.state.choices : null}
            onFocusNext={focusNext}
            onSay={setSaid}
          />
        ))}
      </ol>
      <AddCriterion editing={editing} onFocusNext={focusNext} />
      <Checkbox
        label="Freezes the scope: once this gate has been open, features change by change request"
        isChecked={editing.freezesScope}
        onChange={(event) => editing.setFreezesScope(event.currentTarget.checked)}
      />
      {editing.theirs !== null && <GateConflict theirs={editing.theirs} editing={editing} />}
      <ErrorMessage id={problemId} text={editing.problem} />
      <SaveButtons editing={editing} describedBy={problemId} onClose={onClose} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </form>
  );
}

/** Whoever opens one criterion wants to name somebody for it. */
function firstField(start: EditorStart, openId: string | null): string {
  if (openId === null) return 'add';
  return `${openId}-${start.kind === 'edit' ? 'person' : 'title'}`;
}

interface SaveButtonsProps {
  readonly editing: GateEditing;
  readonly describedBy: string;
  readonly onClose: () => void;
}

function SaveButtons({ editing, describedBy, onClose }: SaveButtonsProps) {
  const left = editing.drafts.filter(({ isRemoved }) => !isRemoved).length;
  const hadSome = editing.base.criteria.length > 0;
  const takesAway = left === 0 && hadSome;
  return (
    <>
      {takesAway && (
        <p className="tone-warning">
          Without criteria there is no gate: what waits for {editing.gate.issue.key} goes on.
        </p>
      )}
      <div className="button-row">
        <Button
          type="submit"
          appearance={takesAway ? 'danger' : 'primary'}
          spacing="compact"
          isLoading={editing.busy}
          isDisabled={(left === 0 && !hadSome) || editing.theirs !== null}
          aria-describedby={describedBy}
        >
          {takesAway ? 'Take the gate away' : 'Save gate'}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Cancel
        </Button>
        {left === 0 && !hadSome && <span className="subtle">Add a criterion first.</span>}
      </div>
    </>
  );
}
