import { createCalendar } from '../calendar/work-calendar';
import type { NamedCalendar, ProjectId, Settings } from './settings';
import { projectIn } from './project-in';

type Calendars = Pick<Settings, 'calendars' | 'projects'>;

/** Some project counts other days than before. Names, and calendars that nobody uses, make no difference. */
export function calendarsDiffer(before: Calendars, after: Calendars): boolean {
  return othersRecounted(before, after) || recountedProjects(before, after).length > 0;
}

/** The days of projects that settings do not name count otherwise than before. */
export function othersRecounted(before: Calendars, after: Calendars): boolean {
  return rulesOf(before.calendars[0]) !== rulesOf(after.calendars[0]);
}

/** Of the projects that settings name, those whose days count otherwise than before. */
export function recountedProjects(before: Calendars, after: Calendars): ProjectId[] {
  const ids = new Set([...before.projects, ...after.projects].map(({ id }) => id));
  return [...ids].filter((id) => rulesOf(calendarIn(before, id)) !== rulesOf(calendarIn(after, id)));
}

function calendarIn({ calendars, projects }: Calendars, id: ProjectId): NamedCalendar {
  const { calendar } = projectIn({ calendars, projects }, id);
  return calendars.find((one) => one.id === calendar) ?? calendars[0];
}

/** A holiday on a free day, or one that is worked, changes nothing. */
function rulesOf({ workweek, holidays, workdays }: NamedCalendar): string {
  const created = createCalendar({ workweek, holidays: holidays.map(({ day }) => day), workdays });
  if (created.kind === 'no-working-day') return created.kind;
  return JSON.stringify([created.calendar.week.upTo, created.calendar.exceptions]);
}
