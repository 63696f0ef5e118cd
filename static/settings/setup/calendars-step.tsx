import '../calendars/calendars.css';
import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { formatDay } from '../../shared/text/format-day';
import { count } from '../../shared/text/count';
import { CountryHolidays } from '../calendars/country-holidays';
import { WeekField } from '../calendars/week-field';
import { withCalendar } from '../state/calendar-changes';
import { weekFault } from '../state/draft-faults';
import type { StepProps } from './step-body';

/** The first calendar, which serves all projects until others are made. */
export function CalendarsStep({ open: { view, busy }, tools }: StepProps) {
  const first = view.form.calendars[0];
  const [calendar, setCalendar] = useState(first);
  if (calendar === undefined) return null;
  const before = new Set(first?.holidays.map(({ day }) => day));
  const added = calendar.holidays.filter(({ day }) => !before.has(day));
  const save = () =>
    tools.settle((form) => withCalendar(form, calendar), `Calendar "${calendar.name}" is saved.`, 'calendars');
  return (
    <>
      <p>
        Calendar “{calendar.name}” serves every project until you make others in the settings. It has{' '}
        {count(calendar.holidays.length, 'day')} off.
      </p>
      <WeekField workweek={calendar.workweek} onChange={(workweek) => setCalendar({ ...calendar, workweek })} />
      <CountryHolidays calendar={calendar} countries={view.countries} onChange={setCalendar} />
      {added[0] !== undefined && (
        <p role="status">
          {count(added.length, 'holiday')} to save, the first: {added[0].name}, {formatDay(added[0].day)}.
        </p>
      )}
      <div>
        <Button
          appearance="primary"
          isLoading={busy}
          isDisabled={weekFault(calendar) !== null}
          onClick={() => void save()}
        >
          {added.length > 0 ? 'Save the calendar' : 'Use it as it is'}
        </Button>
      </div>
    </>
  );
}
