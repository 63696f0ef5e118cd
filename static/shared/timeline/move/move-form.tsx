import Button from '@atlaskit/button/new';
import DatePicker from '@atlaskit/datetime-picker/date-picker';
import { Label } from '@atlaskit/form/label';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import { formatDay } from '../../text/format-day';
import { ErrorMessage } from '../../ui/error-message';
import type { Mover } from './use-move';

interface MoveFormProps {
  readonly milestone: MilestoneView;
  readonly mover: Mover;
}

/** The same as dragging, by typing or from a calendar. */
export function MoveForm({ milestone, mover }: MoveFormProps) {
  const { key, summary } = milestone;
  const [start, setStart] = useState(milestone.start ?? '');
  const [due, setDue] = useState(milestone.due ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (due === '') return setProblem('Choose a due day');
    if (start > due)
      return setProblem(`The start, ${formatDay(start)}, is after the due day, ${formatDay(due)}. Change one of them`);
    if (start === (milestone.start ?? '') && due === milestone.due) return setProblem('Choose another day than it has');
    return mover.attempt(milestone, { start: start === '' ? null : start, due });
  };
  return (
    <form className="tl-form" onSubmit={submit} aria-describedby={problemId}>
      <p className="tl-form-title">
        Move {summary} ({key})
      </p>
      <div className="tl-form-fields">
        {milestone.start !== null && <DayField label="Start" value={start} onChange={setStart} />}
        <DayField label="Due" value={due} onChange={setDue} hasFocus />
        <div className="tl-bar-buttons">
          <Button type="submit" appearance="primary">
            Show what follows
          </Button>
          <Button appearance="subtle" onClick={mover.drop}>
            Cancel
          </Button>
        </div>
      </div>
      <ErrorMessage id={problemId} text={problem} />
    </form>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly hasFocus?: boolean;
}

function DayField({ label, value, onChange, hasFocus = false }: DayFieldProps) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.querySelector('input')?.focus();
  }, [hasFocus]);
  return (
    <div className="tl-form-field" ref={field}>
      <Label htmlFor={id}>{label}</Label>
      <DatePicker
        id={id}
        value={value}
        weekStartDay={1}
        formatDisplayLabel={(day) => formatDay(day)}
        placeholder="Choose a day"
        shouldShowCalendarButton
        openCalendarLabel="Open calendar"
        onChange={onChange}
      />
    </div>
  );
}
