import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { lazy, useId } from 'react';
import type { CalendarForm, CountryView, ProjectView, SettingsForm } from '../../../src/contract/settings';
import { count } from '../../shared/text/count';
import { LazyPart } from '../lazy-part';
import { withCalendar } from '../state/calendar-changes';
import type { Change } from '../state/use-settings';
import { usersInWords } from '../text/users-in-words';
import { weekInWords } from '../text/week-in-words';

const CalendarEditor = lazy(async () => ({ default: (await import('./calendar-editor')).CalendarEditor }));

interface CalendarCardProps {
  readonly calendar: CalendarForm;
  readonly draft: SettingsForm;
  readonly countries: readonly CountryView[];
  /** Projects that count in it. */
  readonly users: readonly ProjectView[];
  /** It serves every project without another. */
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  readonly change: Change;
  readonly onOpen: (isOpen: boolean) => void;
  /** null: no further one fits. */
  readonly onCopy: (() => void) | null;
  readonly onFirst: () => void;
  readonly onRemove: () => void;
}

/** One calendar in a line; opened, all of it. */
export function CalendarCard({ calendar, draft, countries, users, isFirst, isOpen, change, ...on }: CalendarCardProps) {
  const id = useId();
  const name = calendar.name.trim() === '' ? 'Calendar without a name' : calendar.name;
  const keeps = keepsBecause(users, isFirst);
  return (
    <li className="calendar-card">
      <button
        type="button"
        className="calendar-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => on.onOpen(!isOpen)}
      >
        {isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
        <span className="calendar-name">{name}</span>
        <span className="subtle">{summary(calendar, users.length, isFirst)}</span>
      </button>
      <div id={id} hidden={!isOpen} className="calendar-body">
        {isOpen && (
          <>
            <LazyPart>
              <CalendarEditor
                calendar={calendar}
                all={draft.calendars}
                countries={countries}
                onChange={(changed) => change((form) => withCalendar(form, changed))}
              />
            </LazyPart>
            <p>{usersInWords(users, isFirst)}</p>
            <div className="settings-buttons">
              <Button spacing="compact" isDisabled={on.onCopy === null} onClick={() => on.onCopy?.()}>
                Copy
              </Button>
              {!isFirst && (
                <Button spacing="compact" onClick={on.onFirst}>
                  Use for projects without another
                </Button>
              )}
              <Button
                spacing="compact"
                isDisabled={keeps !== null}
                aria-describedby={`${id}-keeps`}
                onClick={on.onRemove}
              >
                Remove
              </Button>
              <span id={`${id}-keeps`} className="subtle">
                {keeps}
              </span>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

function summary({ workweek, holidays }: CalendarForm, users: number, isFirst: boolean): string {
  const off = holidays.length === 0 ? 'no days off' : `${count(holidays.length, 'day')} off`;
  return [weekInWords(workweek), off, count(users, 'project'), ...(isFirst ? ['used where no other is'] : [])].join(
    ', ',
  );
}

/** Why it cannot be removed; null: it can. */
function keepsBecause(users: readonly ProjectView[], isFirst: boolean): string | null {
  if (isFirst) return 'It cannot be removed while projects without another calendar use it.';
  if (users.length === 0) return null;
  return `It cannot be removed while ${users.length === 1 ? 'this project uses' : 'these projects use'} it.`;
}
