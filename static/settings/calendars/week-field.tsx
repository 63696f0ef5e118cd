import Button from '@atlaskit/button/new';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import { useId } from 'react';
import type { CalendarForm } from '../../../src/contract/settings';
import { ErrorMessage } from '../../shared/ui/error-message';
import { weekdayName, weekdays, type Weekday } from '../text/week-in-words';

interface WeekFieldProps {
  readonly workweek: CalendarForm['workweek'];
  readonly onChange: (workweek: CalendarForm['workweek']) => void;
}

/** The days of the week on which people work. */
export function WeekField({ workweek, onChange }: WeekFieldProps) {
  const id = useId();
  const toggle = (day: Weekday) =>
    onChange(weekdays.filter((one) => (one === day ? !workweek.includes(one) : workweek.includes(one))));
  return (
    <div role="group" aria-labelledby={id} className="week-field">
      <span id={id} className="settings-label">
        Working week
      </span>
      <div className="settings-buttons">
        {weekdays.map((day) => {
          const isWorked = workweek.includes(day);
          return (
            <Button
              key={day}
              spacing="compact"
              isSelected={isWorked}
              aria-pressed={isWorked}
              aria-label={weekdayName(day)}
              {...(isWorked ? { iconBefore: CheckMarkIcon } : {})}
              onClick={() => toggle(day)}
            >
              {weekdayName(day).slice(0, 3)}
            </Button>
          );
        })}
      </div>
      <ErrorMessage
        id={`${id}-problem`}
        text={workweek.length === 0 ? 'The week has no working day: choose at least one' : null}
      />
    </div>
  );
}
