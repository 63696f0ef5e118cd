import Select from '@atlaskit/select/select';
import { FieldFrame } from '../../create/form/field-frame';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceFieldProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of several, folded away until it is asked for. */
export function ChoiceField<T extends string>({ id, label, choices, value, onChange }: ChoiceFieldProps<T>) {
  return (
    <FieldFrame id={id} label={label} problem={null}>
      <Select<Choice<T>>
        inputId={id}
        spacing="compact"
        options={choices}
        value={choices.find((choice) => choice.value === value) ?? null}
        onChange={(choice) => {
          if (choice !== null) onChange(choice.value);
        }}
      />
    </FieldFrame>
  );
}
