import type { CalendarForm, HolidayView, ProjectView, SettingsForm } from '../../../src/contract/settings';
import { projectOf } from './project-changes';

const plainWeek: CalendarForm['workweek'] = [1, 2, 3, 4, 5];
const longestName = 80;

/** @param id of the new calendar */
export function withNewCalendar(form: SettingsForm, id: string): SettingsForm {
  const name = freeName(form, 'New calendar');
  const added = { id, name, workweek: plainWeek, holidays: [], workdays: [], country: null };
  return { ...form, calendars: [...form.calendars, added] };
}

/** @param id of the new calendar */
export function withCopy(form: SettingsForm, from: CalendarForm, id: string): SettingsForm {
  const copy = { ...from, id, name: freeName(form, `Copy of ${from.name.trim()}`.slice(0, longestName)) };
  return { ...form, calendars: form.calendars.flatMap((one) => (one.id === from.id ? [one, copy] : [one])) };
}

export function withCalendar(form: SettingsForm, changed: CalendarForm): SettingsForm {
  return { ...form, calendars: form.calendars.map((one) => (one.id === changed.id ? changed : one)) };
}

export function withoutCalendar(form: SettingsForm, id: string): SettingsForm {
  return { ...form, calendars: form.calendars.filter((one) => one.id !== id) };
}

/** The first calendar serves every project without another. */
export function withFirstCalendar(form: SettingsForm, id: string): SettingsForm {
  const isFirst = (one: CalendarForm) => one.id === id;
  return { ...form, calendars: [...form.calendars.filter(isFirst), ...form.calendars.filter((one) => !isFirst(one))] };
}

/** Projects that count in a calendar now. */
export function usersOf(form: SettingsForm, projects: readonly ProjectView[], id: string): ProjectView[] {
  return projects.filter((project) => projectOf(form, project.id).calendar === id);
}

/** Days that are there already keep the name they have. */
export function withHolidays(calendar: CalendarForm, more: readonly HolidayView[]): CalendarForm {
  const known = new Set(calendar.holidays.map(({ day }) => day));
  const holidays = [...calendar.holidays, ...more.filter(({ day }) => !known.has(day))];
  return { ...calendar, holidays: holidays.sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

function freeName({ calendars }: SettingsForm, wanted: string): string {
  const isTaken = (name: string) => calendars.some((one) => one.name.trim().toLowerCase() === name.toLowerCase());
  for (let number = 2; ; number += 1) {
    const name = number === 2 ? wanted : `${wanted.slice(0, longestName - 4)} ${number - 1}`;
    if (!isTaken(name)) return name;
  }
}
