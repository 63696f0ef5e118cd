import Select from '@atlaskit/select/select';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceSelectProps {
  /** Read aloud; or the label of a visible `Label` for `inputId`. */
  readonly label?: string;
  readonly inputId?: string;
  readonly choices: readonly Choice[];
  /** null: nothing is chosen. */
  readonly value: string | null;
  readonly onPick: (value: string) => void;
  readonly placeholder?: string;
  readonly isSearchable?: boolean;
  readonly isCompact?: boolean;
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
  readonly descriptionId?: string;
}

/** One of many by its name. The menu lies over what is around it, so that no frame cuts it. */
export function ChoiceSelect({ label, choices, value, onPick, isCompact = false, ...more }: ChoiceSelectProps) {
  return (
    <Select<Choice>
      {...more}
      {...(label === undefined ? {} : { label })}
      options={choices}
      value={choices.find((choice) => choice.value === value) ?? null}
      spacing={isCompact ? 'compact' : 'default'}
      menuPlacement="auto"
      menuPosition="fixed"
      maxMenuHeight={240}
      onChange={(choice) => {
        if (choice !== null) onPick(choice.value);
      }}
    />
  );
}
