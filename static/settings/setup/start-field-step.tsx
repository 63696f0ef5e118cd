import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { StartFieldField } from '../projects/start-field-field';
import type { StepProps } from './step-body';

/** Confirms the field that was found, or chooses another one. */
export function StartFieldStep({ open: { view, busy }, tools }: StepProps) {
  const { startField } = view.form;
  const [picked, setPicked] = useState<string | null | undefined>(undefined);
  const field = picked === undefined ? startField : picked;
  const save = async () => {
    const isSaved = await tools.settle((form) => ({ ...form, startField: field }), 'The start date field is saved.');
    if (isSaved) setPicked(undefined);
  };
  return (
    <>
      <StartFieldField fields={view.dateFields} value={field} onPick={setPicked} />
      <div className="settings-buttons">
        <Button appearance="primary" isLoading={busy} onClick={() => void save()}>
          {field === null ? 'Go on without a start date' : 'Use this field'}
        </Button>
        <Button appearance="subtle" isDisabled={busy} onClick={() => void tools.prepare()}>
          Look the field up again
        </Button>
      </div>
    </>
  );
}
