import DatePicker from '@atlaskit/datetime-picker/date-picker';
import { formatDay } from '../../../shared/text/format-day';

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
    <DatePicker
      id={id}
      value={value ?? ''}
      {...(earliest === undefined ? {} : { minDate: earliest })}
      weekStartDay={1}
      isInvalid={isInvalid}
      formatDisplayLabel={(day) => formatDay(day)}
      placeholder="Choose a day"
      clearControlLabel={`Clear ${label}`}
      shouldShowCalendarButton
      openCalendarLabel={`${label}, open calendar`}
      selectProps={{ descriptionId: `${id}-problem` }}
      onChange={(day) => onChange(day === '' ? null : day)}
    />
  );
}
