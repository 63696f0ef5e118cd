import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { firstSettings } from '../../src/domain/settings/first-settings';
import type { CalendarId, NamedCalendar, ProjectSettings, Settings } from '../../src/domain/settings/settings';
import { aDay } from './a-day';
import { aProject } from './fake-site';

/** Monday to Friday without holidays; the name is its id as well, in small letters. */
export function aNamedCalendar(
  name: string,
  { holidays = [], workdays = [], ...rest }: CalendarOverrides = {},
): NamedCalendar {
  return {
    ...firstSettings.calendars[0],
    ...{ id: name.toLowerCase() as CalendarId, name, ...rest },
    holidays: holidays.map(([day, called]) => ({ day: aDay(day), name: called })),
    workdays: workdays.map((day): CalendarDate => aDay(day)),
  };
}

interface CalendarOverrides extends Partial<Omit<NamedCalendar, 'id' | 'holidays' | 'workdays'>> {
  readonly holidays?: readonly (readonly [string, string])[];
  readonly workdays?: readonly string[];
}

/** A project by its key, with the calendar of that name. */
export function projectOf(key: string, calendar: string, role: ProjectSettings['role'] = null): ProjectSettings {
  return { id: aProject(key).id, role, calendar: calendar.toLowerCase() as CalendarId };
}

export const easter = [
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
] as const;

/** Germany's calendar for PROD and MKT; everybody else works Monday to Friday. */
export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    ...firstSettings,
    startField: 'customfield_10015',
    calendars: [aNamedCalendar('Default'), aNamedCalendar('Germany', { holidays: easter })],
    projects: [projectOf('PROD', 'Germany', 'product'), projectOf('MKT', 'Germany', 'marketing')],
    ...overrides,
  };
}
