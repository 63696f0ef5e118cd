import type { ProjectId, ProjectSettings, Settings } from './settings';

/** How a project takes part; one that nobody has spoken of takes the first calendar, and each issue's level for its role. */
export function projectIn(
  { projects, calendars }: Pick<Settings, 'projects' | 'calendars'>,
  id: ProjectId,
): ProjectSettings {
  return projects.find((project) => project.id === id) ?? { id, role: null, calendar: calendars[0].id };
}
