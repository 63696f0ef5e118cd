import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useState, type FormEvent } from 'react';
import type { CellForm, FormatsAction, MatrixForm } from '../../../../src/contract/formats';
import { ErrorMessage } from '../../../shared/ui/error-message';

interface WantFormProps {
  readonly form: MatrixForm;
  readonly isBusy: boolean;
  readonly onWant: (cell: CellForm) => Promise<FormatsAction>;
  readonly onClose: () => void;
}

const parts = [
  { key: 'channel', list: 'channels', label: 'Channel' },
  { key: 'format', list: 'formats', label: 'Format' },
  { key: 'region', list: 'regions', label: 'Region' },
] as const;

/** Asks for a deliverable after the formats were settled. Names that are in use are offered, others may be typed. */
export function WantForm({ form, isBusy, onWant, onClose }: WantFormProps) {
  const [names, setNames] = useState({ channel: '', format: '', region: '' });
  // The same for each try: what is sent twice is asked for once.
  const [id] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string | null>(null);
  const base = useId();
  useEffect(() => document.getElementById(`${base}-channel`)?.focus(), [base]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const empty = parts.find(({ key }) => names[key].trim() === '');
    if (empty) {
      setRefusal(`Cannot ask for it: the ${empty.key} is empty. Type or pick one`);
      return;
    }
    const outcome = await onWant({ id, ...names, issueId: null });
    if (outcome.kind === 'refused') setRefusal(outcome.message);
    else onClose();
  };
  return (
    <form className="formats-want" onSubmit={(event) => void send(event)}>
      <div className="formats-want-fields">
        {parts.map(({ key, list, label }) => (
          <div key={key}>
            <Label htmlFor={`${base}-${key}`}>{label}</Label>
            <Textfield
              id={`${base}-${key}`}
              list={`${base}-${list}`}
              maxLength={40}
              value={names[key]}
              aria-describedby={`${base}-refusal`}
              onChange={(event) => {
                setRefusal(null);
                setNames({ ...names, [key]: event.currentTarget.value });
              }}
            />
            <datalist id={`${base}-${list}`}>
              {form[list].map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </div>
        ))}
      </div>
      <ErrorMessage id={`${base}-refusal`} text={refusal} />
      <div className="launches-buttons">
        <Button type="submit" appearance="primary" isLoading={isBusy}>
          Open change request
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
