import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { FormatsAction, MatrixForm, MatrixView } from '../../../../src/contract/formats';
import { count } from '../../../shared/text/count';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { useUnloadWarning } from '../../templates/edit/use-unload-warning';
import { CellGrid } from './cell-grid';
import { ConflictMessage } from './conflict-message';
import { differenceOf, toggled, withName, withoutName, type NameList } from './draft';
import { NameListField } from './name-list-field';

interface FormatsEditorProps {
  readonly matrix: MatrixView;
  readonly isBusy: boolean;
  readonly onSave: (form: MatrixForm, version: number) => Promise<FormatsAction>;
  readonly onClose: () => void;
}

const lists: readonly { readonly list: NameList; readonly legend: string; readonly what: string }[] = [
  { list: 'channels', legend: 'Channels', what: 'channel' },
  { list: 'formats', legend: 'Formats', what: 'format' },
  { list: 'regions', legend: 'Regions', what: 'region' },
];

/** Chooses what the launch needs. Nothing is saved before Save; each step can be taken back. */
export function FormatsEditor({ matrix, isBusy, onSave, onClose }: FormatsEditorProps) {
  const [base, setBase] = useState(matrix);
  const [steps, setSteps] = useState<readonly MatrixForm[]>([matrix.form]);
  const [theirs, setTheirs] = useState<MatrixView | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const draft = steps.at(-1) ?? matrix.form;
  const { added, removed } = differenceOf(base.form, draft);
  const isChanged = JSON.stringify(base.form) !== JSON.stringify(draft);
  useUnloadWarning(isChanged);
  useEffect(() => document.getElementById('formats-channels')?.focus(), []);

  const change = (next: MatrixForm) => {
    setRefusal(null);
    setSteps([...steps, next]);
  };
  const save = async () => {
    const outcome = await onSave(draft, base.version);
    if (outcome.kind === 'done') onClose();
    else if (outcome.kind === 'conflict') setTheirs(outcome.matrix);
    else setRefusal(outcome.message);
  };
  return (
    <div className="formats-editor">
      {lists.map(({ list, legend, what }) => (
        <NameListField
          key={list}
          id={`formats-${list}`}
          {...{ legend, what }}
          names={draft[list]}
          usual={base.usual[list]}
          onAdd={(name) => {
            const next = withName(draft, list, name);
            if (typeof next === 'string') return next;
            change(next);
            return null;
          }}
          onRemove={(name) => change(withoutName(draft, list, name))}
        />
      ))}
      <CellGrid draft={draft} onToggle={(place) => change(toggled(draft, place, base.form.cells))} />
      {theirs !== null && (
        <ConflictMessage
          mine={draft}
          theirs={theirs}
          onMine={() => {
            setBase(theirs);
            setTheirs(null);
          }}
          onTheirs={() => {
            setBase(theirs);
            setSteps([theirs.form]);
            setTheirs(null);
          }}
        />
      )}
      <ErrorMessage id="formats-refusal" text={refusal} />
      <div className="formats-bar">
        <Button
          appearance="primary"
          isLoading={isBusy}
          isDisabled={!isChanged || theirs !== null}
          onClick={() => void save()}
        >
          Save
        </Button>
        <Button isDisabled={steps.length === 1} onClick={() => setSteps(steps.slice(0, -1))}>
          Undo
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {isChanged ? 'Discard changes' : 'Close'}
        </Button>
        <span role="status" className="subtle">
          {count(draft.cells.length, 'deliverable')} chosen
          {added.length > 0 && `, ${added.length} more`}
          {removed.length > 0 && `, ${removed.length} taken out`}
        </span>
      </div>
    </div>
  );
}
