import type { ProjectForm, SettingsForm } from '../../../src/contract/settings';

/** How a project takes part now; one that nobody has spoken of takes the first calendar, and each issue's level for its role. */
export function projectOf({ projects, calendars }: SettingsForm, id: string): ProjectForm {
  return projects.find((project) => project.id === id) ?? { id, role: null, calendar: calendars[0]?.id ?? '' };
}

/** Changes some projects alike. */
export function withProjects(
  form: SettingsForm,
  ids: readonly string[],
  change: Partial<Omit<ProjectForm, 'id'>>,
): SettingsForm {
  const changed = new Map(ids.map((id) => [id, { ...projectOf(form, id), ...change }]));
  const others = form.projects.filter(({ id }) => !changed.has(id));
  return { ...form, projects: [...others, ...changed.values()] };
}
