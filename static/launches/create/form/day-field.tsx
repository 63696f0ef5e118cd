import Button from '@atlaskit/button/new';
import { Suspense, lazy } from 'react';
import { formatDay } from '../../../shared/text/format-day';
import { FieldFrame } from './field-frame';

// The calendar is heavy, and the page can be read without it.
const DayPicker = lazy(async () => ({ default: (await import('./day-picker')).DayPicker }));

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
  const action = offered !== null && (
    <div className="button-row">
      <Button spacing="compact" onClick={() => onChange(offered)}>
        Use {formatDay(offered)}
      </Button>
    </div>
  );
  return (
    <FieldFrame id={id} label={label} problem={problem} action={action} {...(help === undefined ? {} : { help })}>
      <Suspense fallback={<div className="day-waiting" />}>
        <DayPicker
          id={id}
          label={label}
          value={value}
          earliest={earliest}
          isInvalid={problem !== null}
          onChange={onChange}
        />
      </Suspense>
    </FieldFrame>
  );
}
