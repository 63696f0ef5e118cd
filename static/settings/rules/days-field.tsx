import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { ErrorMessage } from '../../shared/ui/error-message';
import { daysFault, isDays } from '../state/draft-faults';

interface DaysFieldProps {
  readonly label: string;
  /** Working days; NaN: what is typed is no number of days. */
  readonly days: number;
  readonly onChange: (days: number) => void;
  /** What the number does, by an example. */
  readonly example: (days: number) => string;
}

/** A whole number of working days, with what it does. */
export function DaysField({ label, days, onChange, example }: DaysFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => asText(days));
  // Somebody may have discarded the draft: then the field follows.
  const text = Object.is(parse(typed), days) ? typed : asText(days);
  const isGood = isDays(days);
  return (
    <div className="settings-field">
      <Label htmlFor={id}>{label}</Label>
      <div className="days-line">
        <Textfield
          id={id}
          width="xsmall"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          isInvalid={!isGood}
          aria-describedby={`${id}-example ${id}-problem`}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(parse(currentTarget.value));
          }}
        />
        <span aria-hidden="true">working days</span>
      </div>
      <p id={`${id}-example`} className="subtle">
        {isGood && example(days)}
      </p>
      <ErrorMessage id={`${id}-problem`} text={isGood ? null : `Not a number of working days: ${daysFault}`} />
    </div>
  );
}

function parse(typed: string): number {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : NaN;
}

function asText(days: number): string {
  return Number.isNaN(days) ? '' : String(days);
}
