import { Label } from '@atlaskit/form/label';
import { useEffect, useId, useRef } from 'react';
import { readDay } from '../../text/read-day';
import { today } from '../../text/today';
import { ErrorMessage } from '../../ui/error-message';
import { DayPicker } from '../../ui/day-picker';
import type { Question } from '../use-question';

/** The days somebody has in mind. A start is only asked for where the issue has one. */
export function DateFields({ question }: { readonly question: Question }) {
  const { draft, change, hasStart, fault } = question;
  return (
    <div className="what-if-dates-asked">
      <div className="what-if-fields">
        {hasStart && <DayField label="Start" value={draft.start} onChange={(start) => change({ start })} />}
        <DayField label="Due" value={draft.due} onChange={(due) => change({ due })} hasFocus />
      </div>
      <ErrorMessage id="what-if-fault" text={fault} />
    </div>
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
    if (hasFocus) field.current?.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
  }, [hasFocus]);
  // The picker itself tells a day only once it is left or chosen.
  const typed = (target: EventTarget) => {
    const day = target instanceof HTMLInputElement ? wholeDay(target.value) : null;
    if (day !== null) onChange(day);
  };
  return (
    <div className="what-if-field" ref={field} onInput={({ target }) => typed(target)}>
      <Label htmlFor={id}>{label}</Label>
      <DayPicker id={id} value={value} onChange={onChange} />
    </div>
  );
}

/** The day that has been typed to its end, its year with four digits; null while it may still go on. */
function wholeDay(text: string): string | null {
  if (!/^\d{4}-\d{1,2}-\d{2}$|[^\d]\d{4}$/.test(text.trim())) return null;
  const date = readDay(text);
  return Number.isNaN(date.getTime()) ? null : today(date);
}
