import Button from '@atlaskit/button/new';
import DatePicker from '@atlaskit/datetime-picker/date-picker';
import { formatDay } from '../../../shared/text/format-day';
import { FieldFrame } from './field-frame';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string | null;
  readonly earliest?: string;
  readonly problem: string | null;
  /** A day that would be right, one press away. */
  readonly offered?: string | null;
  /** Cleared: null. */
  readonly onChange: (day: string | null) => void;
}

export function DayField({ id, label, help, value, earliest, problem, offered = null, onChange }: DayFieldProps) {
  return (
    <FieldFrame id={id} label={label} problem={problem} {...(help === undefined ? {} : { help })}>
      <DatePicker
        id={id}
        value={value ?? ''}
        {...(earliest === undefined ? {} : { minDate: earliest })}
        weekStartDay={1}
        isInvalid={problem !== null}
        formatDisplayLabel={(day) => formatDay(day)}
        placeholder="Choose a day"
        clearControlLabel={`Clear ${label}`}
        shouldShowCalendarButton
        openCalendarLabel={`${label}, open calendar`}
        selectProps={{ descriptionId: `${id}-problem` }}
        onChange={(day) => onChange(day === '' ? null : day)}
      />
      {offered !== null && (
        <div className="button-row">
          <Button spacing="compact" onClick={() => onChange(offered)}>
            Use {formatDay(offered)}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
}
