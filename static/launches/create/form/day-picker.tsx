import { DayPicker as Picker } from '../../../shared/ui/day-picker';

export interface DayPickerProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly earliest: string | undefined;
  readonly isInvalid: boolean;
  /** Cleared: null. */
  readonly onChange: (day: string | null) => void;
}

export function DayPicker({ id, label, value, earliest, isInvalid, onChange }: DayPickerProps) {
  return (
    <Picker
      id={id}
      value={value ?? ''}
      {...(earliest === undefined ? {} : { minDate: earliest })}
      isInvalid={isInvalid}
      clearControlLabel={`Clear ${label}`}
      openCalendarLabel={`${label}, open calendar`}
      selectProps={{ descriptionId: `${id}-problem` }}
      onChange={(day) => onChange(day === '' ? null : day)}
    />
  );
}
