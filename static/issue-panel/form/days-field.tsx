import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import { ErrorMessage } from '../../shared/ui/error-message';

interface DaysFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** A whole number of working days. */
export function DaysField({ label, help, value, problem, onChange }: DaysFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <Label htmlFor={id}>{label}</Label>
      <Textfield
        id={id}
        className="days-field"
        inputMode="text"
        autoComplete="off"
        width="small"
        value={value}
        isInvalid={problem !== null}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-help`} className="subtle field-message">
        {help}
      </p>
      <ErrorMessage id={`${id}-problem`} text={problem} />
    </div>
  );
}
