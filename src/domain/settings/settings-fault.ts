import { dayNumber, parseCalendarDate } from '../calendar/calendar-date';
import { createCalendar, workdaysUpTo, workdaysUpToDay, type WorkCalendar } from '../calendar/work-calendar';
import { escalationsFault } from './escalations-fault';
import type { NamedCalendar, ProjectId, Settings } from './settings';

/** What there is in Jira to choose from. */
export interface Choices {
  readonly projects: ReadonlySet<ProjectId>;
  readonly linkTypes: readonly string[];
  readonly startFields: readonly string[];
}

/** What is wrong with settings, naming the value and the way out; undefined: nothing. */
export function settingsFault(settings: Settings, choices: Choices): string | undefined {
  return (
    calendarsFault(settings.calendars) ??
    projectsFault(settings, choices.projects) ??
    fieldsFault(settings, choices) ??
    channelsFault(settings.channels) ??
    escalationsFault(settings.escalations)
  );
}

function calendarsFault(calendars: Settings['calendars']): string | undefined {
  const id = firstTwice(calendars.map((calendar) => calendar.id));
  if (id !== undefined) return `two calendars have the id "${id}". Load the page again`;
  const name = firstTwice(calendars.map((calendar) => calendar.name.trim().toLowerCase()));
  const named = calendars.find((calendar) => calendar.name.trim().toLowerCase() === name);
  if (named) return `two calendars are called "${named.name}". Give one of them another name`;
  return calendars.map(calendarFault).find((fault) => fault !== undefined);
}

function calendarFault({ name, workweek, holidays, workdays }: NamedCalendar): string | undefined {
  const created = createCalendar({ workweek, holidays: holidays.map(({ day }) => day), workdays });
  if (created.kind === 'no-working-day')
    return `calendar "${name}" has no working day in its week. Choose at least one`;
  const years = [...new Set(holidays.map(({ day }) => day.slice(0, 4)))];
  const idle = years.find((year) => workdaysIn(year, created.calendar) === 0);
  return idle && `calendar "${name}" has no working day left in ${idle}. Take some of its days off out`;
}

function workdaysIn(year: string, calendar: WorkCalendar): number {
  const [first, last] = [parseCalendarDate(`${year}-01-01`), parseCalendarDate(`${year}-12-31`)];
  return first && last ? workdaysUpTo(calendar, last) - workdaysUpToDay(calendar, dayNumber(first) - 1) : 0;
}

function projectsFault({ projects, calendars }: Settings, known: Choices['projects']): string | undefined {
  const twice = firstTwice(projects.map(({ id }) => id));
  if (twice !== undefined) return `project ${twice} is named twice. Load the page again`;
  const unknown = projects.find(({ id }) => !known.has(id));
  if (unknown) return `project ${unknown.id} is not among the projects you can see in Jira. Leave it out`;
  const lost = projects.find(({ calendar }) => !calendars.some(({ id }) => id === calendar));
  if (!lost) return undefined;
  return `project ${lost.id} uses calendar "${lost.calendar}", which there is not. Choose another calendar for it`;
}

function fieldsFault({ linkTypeName, startField }: Settings, { linkTypes, startFields }: Choices): string | undefined {
  if (!linkTypes.includes(linkTypeName))
    return `Jira has no link type "${linkTypeName}". Choose one of ${linkTypes.map((name) => `"${name}"`).join(', ')}`;
  if (startField !== null && !startFields.includes(startField))
    return `Jira has no date field "${startField}". Choose another one, or none`;
  return undefined;
}

/** They stand by priority: one that stands twice would have two. */
function channelsFault(channels: Settings['channels']): string | undefined {
  const twice = firstTwice(channels.map((channel) => channel.trim().toLowerCase()));
  const named = channels.find((channel) => channel.trim().toLowerCase() === twice);
  return named && `two channels are called "${named}". Take one of them out`;
}

function firstTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
