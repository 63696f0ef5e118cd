import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import type { CalendarForm, HolidayView } from '../../../src/contract/settings';
import { count } from '../../shared/text/count';
import { formatDay } from '../../shared/text/format-day';

interface HolidayPreviewProps {
  readonly calendar: CalendarForm;
  readonly found: readonly HolidayView[];
  readonly onAdd: (chosen: readonly HolidayView[]) => void;
  readonly onCancel: () => void;
}

/** Holidays before they are taken in; single ones can be left out. */
export function HolidayPreview({ calendar, found, onAdd, onCancel }: HolidayPreviewProps) {
  const known = new Set(calendar.holidays.map(({ day }) => day));
  const fresh = found.filter(({ day }) => !known.has(day));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fresh.filter(({ day }) => !left.has(day));
  const toggle = (day: string) => setLeft((before) => toggled(before, day));
  if (fresh.length === 0) {
    return (
      <div role="status" className="settings-buttons">
        <span>
          {found.length === 0
            ? 'No public holidays are known for these years.'
            : 'All of them are in the calendar already.'}
        </span>
        <Button spacing="compact" appearance="subtle" onClick={onCancel}>
          Close
        </Button>
      </div>
    );
  }
  return (
    <fieldset className="holiday-preview">
      <legend>
        {count(fresh.length, 'public holiday')} to add
        {found.length > fresh.length && `; ${found.length - fresh.length} more are there already`}
      </legend>
      <div className="holiday-choices">
        {fresh.map(({ day, name }) => (
          <Checkbox
            key={day}
            label={`${formatDay(day)}: ${name}`}
            isChecked={!left.has(day)}
            onChange={() => toggle(day)}
          />
        ))}
      </div>
      <div className="settings-buttons">
        <Button appearance="primary" spacing="compact" isDisabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
          Add {count(chosen.length, 'holiday')}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}

function toggled(days: ReadonlySet<string>, day: string): ReadonlySet<string> {
  return days.has(day) ? new Set([...days].filter((one) => one !== day)) : new Set([...days, day]);
}
