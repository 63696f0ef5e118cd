import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import { formatDay } from '../../text/format-day';
import { ErrorMessage } from '../../ui/error-message';
import type { Mover } from './use-move';
import { DayPicker } from '../../ui/day-picker';

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
    const found = problemOf({ start, due }, milestone);
    setProblem(found);
    if (found === null) mover.attempt(milestone, { start: start === '' ? null : start, due });
  };
  const leave = ({ key: pressed, target }: KeyboardEvent) => {
    // An open calendar closes first.
    const isOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
    if (pressed === 'Escape' && !isOpen) mover.drop();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form from each of its fields
    <form className="tl-form" onSubmit={submit} onKeyDown={leave} aria-describedby={problemId}>
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

/** What keeps these dates from being tried; null: nothing. */
function problemOf({ start, due }: { readonly start: string; readonly due: string }, before: MilestoneView) {
  if (due === '') return 'Choose a due day';
  if (start > due) {
    return `The start, ${formatDay(start)}, is after the due day, ${formatDay(due)}. Change one of them`;
  }
  return start === (before.start ?? '') && due === before.due ? 'Choose another day than it has' : null;
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
      <DayPicker id={id} value={value} onChange={onChange} />
    </div>
  );
}
