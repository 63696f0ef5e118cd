import { useId } from 'react';
import './radio-group.css';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly help?: string;
}

interface RadioGroupProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}

/** One of a few, each explained in a line. */
export function RadioGroup<T extends string>({ legend, value, choices, onChange }: RadioGroupProps<T>) {
  const name = useId();
  return (
    <fieldset className="radio-group">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <div key={choice.value} className="radio">
          <input
            type="radio"
            id={`${name}-${choice.value}`}
            name={name}
            checked={choice.value === value}
            aria-describedby={choice.help === undefined ? undefined : `${name}-${choice.value}-help`}
            onChange={() => onChange(choice.value)}
          />
          <label htmlFor={`${name}-${choice.value}`}>{choice.label}</label>
          {choice.help !== undefined && (
            <span id={`${name}-${choice.value}-help`} className="subtle radio-help">
              {choice.help}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}
