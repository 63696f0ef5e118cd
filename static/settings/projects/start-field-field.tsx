import { Label } from '@atlaskit/form/label';
import { useId } from 'react';
import type { SettingsView } from '../../../src/contract/settings';
import { ErrorMessage } from '../../shared/ui/error-message';
import { ChoiceSelect } from '../ui/choice-select';

interface StartFieldFieldProps {
  readonly fields: SettingsView['dateFields'];
  readonly value: string | null;
  readonly onPick: (field: string | null) => void;
}

const none = 'none';

/** The date field that holds the start of a milestone. */
export function StartFieldField({ fields, value, onPick }: StartFieldFieldProps) {
  const id = useId();
  const isGone = value !== null && !fields.some((field) => field.id === value);
  const choices = [
    ...fields.map(({ id: field, name }) => ({
      value: field,
      label: twice(fields, name) ? `${name} (${field})` : name,
    })),
    { value: none, label: 'None' },
  ];
  return (
    <div className="settings-field">
      <Label htmlFor={id}>Start date field</Label>
      <ChoiceSelect
        inputId={id}
        choices={choices}
        value={isGone ? null : (value ?? none)}
        placeholder="Choose a field"
        isInvalid={isGone}
        descriptionId={`${id}-help`}
        onPick={(field) => onPick(field === none ? null : field)}
      />
      <p id={`${id}-help`} className="subtle">
        {value === null
          ? 'Milestones have a due date only: each is a single day on the timeline.'
          : 'A milestone that starts in this field and ends on its due date is a bar on the timeline.'}
      </p>
      <ErrorMessage
        id={`${id}-problem`}
        text={isGone ? 'The field is gone from Jira: choose another one, or none' : null}
      />
    </div>
  );
}

/** Jira lets two fields have the same name. */
function twice(fields: SettingsView['dateFields'], name: string): boolean {
  return fields.filter((field) => field.name === name).length > 1;
}
