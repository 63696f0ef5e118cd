import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useId } from 'react';
import type { CalendarForm } from '../../../src/contract/settings';
import { formatDay } from '../../shared/text/format-day';

interface DaysOffListProps {
  readonly calendar: CalendarForm;
  readonly year: number;
  readonly onChange: (calendar: CalendarForm) => void;
}

/** Each day of a year that differs from the week, by its name; each can be taken out. */
export function DaysOffList({ calendar, year, onChange }: DaysOffListProps) {
  const id = useId();
  const isOfYear = (day: string) => day.startsWith(`${year}-`);
  const off = calendar.holidays.filter(({ day }) => isOfYear(day)).sort(byDay);
  const extra = calendar.workdays.filter(isOfYear).sort();
  return (
    <div>
      <span id={id} className="settings-label">
        Days of {year} that differ from the week
      </span>
      {off.length + extra.length === 0 ? (
        <p className="subtle">None: every week of {year} is the same.</p>
      ) : (
        <ul aria-labelledby={id} className="days-off">
          {off.map(({ day, name }) => (
            <Day
              key={`off-${day}`}
              {...{ day, year, name }}
              onRemove={() => onChange({ ...calendar, holidays: calendar.holidays.filter((one) => one.day !== day) })}
            />
          ))}
          {extra.map((day) => (
            <Day
              key={`extra-${day}`}
              {...{ day, year }}
              name="Extra working day"
              onRemove={() => onChange({ ...calendar, workdays: calendar.workdays.filter((one) => one !== day) })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly year: number;
  readonly name: string;
  readonly onRemove: () => void;
}

function Day({ day, year, name, onRemove }: DayProps) {
  return (
    <li>
      <span className="days-off-day">{formatDay(day, year)}</span>
      <span>{name}</span>
      <IconButton
        icon={CrossIcon}
        label={`Remove ${name}, ${formatDay(day)}`}
        appearance="subtle"
        spacing="compact"
        onClick={onRemove}
      />
    </li>
  );
}

function byDay(one: { readonly day: string }, other: { readonly day: string }): number {
  return one.day < other.day ? -1 : 1;
}
