import type { CalendarForm, SettingsForm } from '../../contract/settings';
import { parseCalendarDate, type CalendarDate } from '../../domain/calendar/calendar-date';
import type { CalendarId, Holiday, NamedCalendar, ProjectId, Settings } from '../../domain/settings/settings';

export type SettledForm =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** A day outside the years that calendars know. */
  | { readonly kind: 'faulty'; readonly fault: string };

/** The settings that a form makes of those before. Days are put in order, each once. */
export function settingsOfForm(form: SettingsForm, before: Settings): SettledForm {
  const days = form.calendars.flatMap(({ holidays, workdays }) => [...holidays.map(({ day }) => day), ...workdays]);
  const stray = days.find((day) => parseCalendarDate(day) === undefined);
  if (stray !== undefined) return { kind: 'faulty', fault: `${stray} is outside the years 1900 to 2199. Take it out` };
  const [first, ...others] = form.calendars.map(toCalendar);
  if (!first) return { kind: 'faulty', fault: 'there is no calendar. Keep at least one' };
  const { linkTypeName, startField, dial, thresholds, rework, escalations, worth } = form;
  const channels = [...new Set(form.channels.map((channel) => channel.trim()))];
  const projects = form.projects.map(({ id, role, calendar }) => ({
    ...{ id: id as ProjectId, role, calendar: calendar as CalendarId },
  }));
  const plain = { linkTypeName, startField, dial, thresholds, rework, escalations, worth, channels };
  const settled = { ...plain, projects, calendars: [first, ...others] as const };
  return { kind: 'settings', settings: { ...before, ...settled } };
}

function toCalendar({ id, name, workweek, holidays, workdays, country }: CalendarForm): NamedCalendar {
  return {
    ...{ id: id as CalendarId, name: name.trim(), country },
    workweek: [...new Set(workweek)].sort(),
    holidays: inOrder(
      holidays.flatMap(({ day, name: holiday }) => daysOf(day).map((one) => ({ day: one, name: holiday }))),
    ),
    workdays: [...new Set(workdays.flatMap(daysOf))].sort(),
  };
}

function daysOf(day: string): CalendarDate[] {
  const parsed = parseCalendarDate(day);
  return parsed ? [parsed] : [];
}

/** Of two names of one day the first is kept. */
function inOrder(holidays: readonly Holiday[]): Holiday[] {
  const byDay = new Map([...holidays].reverse().map((holiday) => [holiday.day, holiday]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
