import { Label } from '@atlaskit/form/label';
import { useId } from 'react';
import { ErrorMessage } from '../../shared/ui/error-message';
import { ChoiceSelect } from '../ui/choice-select';

interface LinkTypeFieldProps {
  readonly linkTypes: readonly string[];
  readonly value: string;
  readonly onPick: (name: string) => void;
}

/** The type of the issue links that are dependencies. */
export function LinkTypeField({ linkTypes, value, onPick }: LinkTypeFieldProps) {
  const id = useId();
  const isGone = !linkTypes.includes(value);
  return (
    <div className="settings-field">
      <Label htmlFor={id}>Link type</Label>
      <ChoiceSelect
        inputId={id}
        choices={linkTypes.map((name) => ({ value: name, label: name }))}
        value={value}
        placeholder="Choose a link type"
        isInvalid={isGone}
        descriptionId={`${id}-help`}
        onPick={onPick}
      />
      <p id={`${id}-help`} className="subtle">
        A link of this type says that one issue waits for another.
        {!isHeard(value) &&
          ' Jira tells Lockstep at once of links of the type Gates only: links of another type that are drawn in Jira itself are found within the hour.'}
      </p>
      <ErrorMessage
        id={`${id}-problem`}
        text={isGone ? `The link type "${value}" is gone from Jira: choose another one` : null}
      />
    </div>
  );
}

/** The app's trigger names the type. */
function isHeard(name: string): boolean {
  return name.toLowerCase() === 'gates';
}
