import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { ErrorMessage } from '../../ui/error-message';
import { RadioGroup } from '../../ui/radio-group';
import type { CriterionDraft } from './criterion-draft';

interface TimeBoxFieldsProps {
  readonly id: string;
  readonly draft: CriterionDraft;
  readonly fault: string | null;
  readonly onChange: (changes: Partial<CriterionDraft>) => void;
}

/** How long somebody who is asked has. */
export function TimeBoxFields({ id, draft, fault, onChange }: TimeBoxFieldsProps) {
  return (
    <>
      <RadioGroup
        legend="Time limit"
        value={draft.boxUnit}
        choices={units}
        onChange={(boxUnit) =>
          onChange({ boxUnit, boxLength: draft.boxLength === '' ? usual[boxUnit] : draft.boxLength })
        }
      />
      {draft.boxUnit !== 'none' && (
        <div>
          <Label htmlFor={`${id}-length`}>{draft.boxUnit === 'hours' ? 'Hours' : 'Working days'}</Label>
          <Textfield
            id={`${id}-length`}
            isCompact
            width="small"
            inputMode="numeric"
            autoComplete="off"
            value={draft.boxLength}
            isInvalid={fault !== null}
            aria-describedby={`${id}-length-problem`}
            onChange={(event) => onChange({ boxLength: event.currentTarget.value })}
          />
          <ErrorMessage id={`${id}-length-problem`} text={fault} />
        </div>
      )}
    </>
  );
}

const units = [
  { value: 'none', label: 'None' },
  { value: 'hours', label: 'Hours' },
  { value: 'workdays', label: 'Working days' },
] as const;

const usual = { none: '', hours: '48', workdays: '5' } as const;
