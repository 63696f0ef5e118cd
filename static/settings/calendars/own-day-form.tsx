import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { CalendarForm } from '../../../src/contract/settings';
import { ErrorMessage } from '../../shared/ui/error-message';
import { RadioGroup } from '../../shared/ui/radio-group';
import { dayFault, withDay, type OwnDay } from '../state/own-day';
import { DayPicker } from '../../shared/ui/day-picker';

interface OwnDayFormProps {
  readonly calendar: CalendarForm;
  readonly onChange: (calendar: CalendarForm) => void;
  readonly onAdded: (day: string) => void;
}

const kinds = [
  { value: 'off', label: 'Day off' },
  { value: 'extra', label: 'Extra working day' },
] as const;

const empty: OwnDay = { kind: 'off', day: '', name: '' };

/** Adds a day off with its name, or a day that is worked although the week is not. */
export function OwnDayForm({ calendar, onChange, onAdded }: OwnDayFormProps) {
  const id = useId();
  const [own, setOwn] = useState(empty);
  const [tried, setTried] = useState(false);
  const fault = dayFault(calendar, own);
  const change = (part: Partial<OwnDay>) => {
    setOwn({ ...own, ...part });
    setTried(false);
  };
  const add = () => {
    setTried(fault !== null);
    if (fault !== null) return;
    onChange(withDay(calendar, own));
    onAdded(own.day);
    setOwn({ ...empty, kind: own.kind });
  };
  return (
    <div role="group" aria-label="Add a day" className="own-day">
      <RadioGroup legend="Add a day" value={own.kind} choices={kinds} onChange={(kind) => change({ kind })} />
      <div className="own-day-field">
        <Label htmlFor={`${id}-day`}>Day</Label>
        <DayPicker id={`${id}-day`} value={own.day} spacing="compact" onChange={(day) => change({ day })} />
      </div>
      {own.kind === 'off' && (
        <div className="own-day-field">
          <Label htmlFor={`${id}-name`}>Name of the day</Label>
          <Textfield
            id={`${id}-name`}
            isCompact
            maxLength={120}
            placeholder="Company day"
            value={own.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </div>
      )}
      <Button onClick={add}>Add day</Button>
      <div className="own-day-problem">
        <ErrorMessage id={`${id}-problem`} text={tried ? fault : null} />
      </div>
    </div>
  );
}
