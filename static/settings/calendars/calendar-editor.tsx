import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { CalendarForm, CountryView } from '../../../src/contract/settings';
import { ErrorMessage } from '../../shared/ui/error-message';
import { today } from '../../shared/text/today';
import { nameFault } from '../state/draft-faults';
import { CountryHolidays } from './country-holidays';
import { DaysOffList } from './days-off-list';
import { OwnDayForm } from './own-day-form';
import { WeekField } from './week-field';
import { YearView } from './year-view';

interface CalendarEditorProps {
  readonly calendar: CalendarForm;
  readonly all: readonly CalendarForm[];
  readonly countries: readonly CountryView[];
  readonly onChange: (calendar: CalendarForm) => void;
}

/** Name, week and days of one calendar. */
export function CalendarEditor({ calendar, all, countries, onChange }: CalendarEditorProps) {
  const id = useId();
  const [year, setYear] = useState(() => Number(today().slice(0, 4)));
  const fault = nameFault(calendar, all);
  const change = (part: Partial<CalendarForm>) => onChange({ ...calendar, ...part });
  return (
    <div className="calendar-editor">
      <div className="settings-field">
        <Label htmlFor={id}>Name</Label>
        <Textfield
          id={id}
          isCompact
          maxLength={80}
          value={calendar.name}
          isInvalid={fault !== null}
          aria-describedby={`${id}-problem`}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <ErrorMessage id={`${id}-problem`} text={fault} />
      </div>
      <WeekField workweek={calendar.workweek} onChange={(workweek) => change({ workweek })} />
      <CountryHolidays calendar={calendar} countries={countries} onChange={onChange} />
      <OwnDayForm calendar={calendar} onChange={onChange} onAdded={(day) => setYear(Number(day.slice(0, 4)))} />
      <YearView calendar={calendar} year={year} onYear={setYear} />
      <DaysOffList calendar={calendar} year={year} onChange={onChange} />
    </div>
  );
}
