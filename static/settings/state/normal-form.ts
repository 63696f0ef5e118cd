import type { SettingsForm } from '../../../src/contract/settings';

/** The same settings written the same way: whatever order they were made in, and without projects that say nothing of their own. */
export function normalForm(form: SettingsForm): SettingsForm {
  const first = form.calendars[0]?.id;
  return {
    ...form,
    calendars: form.calendars.map((calendar) => ({
      ...calendar,
      workweek: [...calendar.workweek].sort((a, b) => a - b),
      holidays: [...calendar.holidays].sort((a, b) => compare(a.day, b.day)),
      workdays: [...calendar.workdays].sort(compare),
    })),
    projects: form.projects
      .filter(({ role, calendar }) => role !== null || calendar !== first)
      .sort((a, b) => compare(a.id, b.id)),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
