import './calendars.css';
import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import type { SettingsForm, SettingsView } from '../../../src/contract/settings';
import { newCalendarId } from '../state/new-calendar-id';
import { withCopy, withFirstCalendar, withNewCalendar, withoutCalendar, usersOf } from '../state/calendar-changes';
import type { Change } from '../state/use-settings';
import { CalendarCard } from './calendar-card';

interface CalendarsSectionProps {
  readonly view: SettingsView;
  readonly draft: SettingsForm;
  readonly change: Change;
}

/** Calendars of one site, as many as its settings may hold. */
const mostCalendars = 50;

/** In which days people work, where. */
export function CalendarsSection({ view, draft, change }: CalendarsSectionProps) {
  // A single calendar is what one came for.
  const [openId, setOpenId] = useState(() => (draft.calendars.length === 1 ? draft.calendars[0]?.id : undefined));
  const isFull = draft.calendars.length >= mostCalendars;
  const add = (make: (form: SettingsForm, id: string) => SettingsForm) => {
    const id = newCalendarId();
    change((form) => make(form, id));
    setOpenId(id);
  };
  return (
    <>
      <p className="subtle">
        Dates are counted in working days. A changed calendar moves no date by itself: each launch offers what follows.
      </p>
      <ul className="calendar-list">
        {draft.calendars.map((calendar, index) => (
          <CalendarCard
            key={calendar.id}
            {...{ calendar, draft, change }}
            countries={view.countries}
            users={usersOf(draft, view.projects, calendar.id)}
            isFirst={index === 0}
            isOpen={calendar.id === openId}
            onOpen={(isOpen) => setOpenId(isOpen ? calendar.id : undefined)}
            onCopy={isFull ? null : () => add((form, id) => withCopy(form, calendar, id))}
            onFirst={() => change((form) => withFirstCalendar(form, calendar.id))}
            onRemove={() => change((form) => withoutCalendar(form, calendar.id))}
          />
        ))}
      </ul>
      <div>
        <Button iconBefore={AddIcon} isDisabled={isFull} onClick={() => add(withNewCalendar)}>
          Add calendar
        </Button>
        {isFull && <p className="subtle">There are {mostCalendars} calendars: remove one to add another.</p>}
      </div>
    </>
  );
}
