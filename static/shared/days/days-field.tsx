import './days.css';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { ErrorMessage } from '../ui/error-message';
import { daysFault, isDays } from './days-fault';

interface DaysFieldProps {
  readonly label: string;
  /** A whole number of the unit; NaN: what is typed is none. */
  readonly days: number;
  /** `working days` unless something else is counted. */
  readonly unit?: string;
  readonly onChange: (days: number) => void;
  /** What the number does, by an example; absent: it is said elsewhere. */
  readonly example?: (days: number) => string;
}

/** A whole number of working days, or of another unit, with what it does. */
export function DaysField({ label, days, unit = 'working days', onChange, example }: DaysFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => asText(days));
  // Somebody may have discarded the draft: then the field follows.
  const text = Object.is(parse(typed), days) ? typed : asText(days);
  const isGood = isDays(days);
  return (
    <div className="days-field">
      <Label htmlFor={id}>{label}</Label>
      <div className="days-line">
        <Textfield
          id={id}
          width="xsmall"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          isInvalid={!isGood}
          aria-describedby={`${id}-unit ${id}-example ${id}-problem`}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(parse(currentTarget.value));
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </div>
      {example !== undefined && (
        <p id={`${id}-example`} className="subtle">
          {isGood && example(days)}
        </p>
      )}
      <ErrorMessage id={`${id}-problem`} text={isGood ? null : `Not a number of ${unit}: ${daysFault}`} />
    </div>
  );
}

function parse(typed: string): number {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : NaN;
}

function asText(days: number): string {
  return Number.isNaN(days) ? '' : String(days);
}
