import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { mondayToFriday, type WorkCalendar } from '../../domain/calendar/work-calendar';
import type { Launch } from '../../domain/launches/launch';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Settings } from '../../domain/settings/settings';
import { namedFor, type NamedPeople } from '../../domain/signals/escalations/person-for';
import { milestonesOfLaunch } from '../launches/milestones-of-launch';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { todayOf } from '../today';
import { rememberPlaces, type Places } from './remember-places';

/** A launch as the app sees it, for finding what people must be told. */
export interface Watch {
  readonly launch: Launch;
  readonly milestones: ReadonlyMap<MilestoneId, TrackedMilestone>;
  /** Those that the app can read. */
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
  readonly settings: Settings;
  /** Those of the settings, by their ids. */
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  /** ISO instant. */
  readonly now: string;
  readonly today: CalendarDate;
  readonly places: Places;
}

/** @param known issues that have just been read */
export async function watchLaunch(
  world: World,
  launch: Launch,
  known: ReadonlyMap<MilestoneId, Issue> = new Map(),
): Promise<Watch> {
  const [milestones, settings] = await Promise.all([milestonesOfLaunch(world, launch), world.settings.read()]);
  const unread = [...milestones.keys()].filter((id) => !known.has(id));
  const read = unread.length > 0 ? await world.issues.read(unread, 'app') : [];
  const issues = new Map([...known, ...read]);
  const places = rememberPlaces(world.messages, [...issues.keys()]);
  const counted = { calendars: workCalendars(settings), now: world.clock.now(), today: todayOf(world.clock) };
  return { launch, milestones, issues, settings, ...counted, places };
}

export function calendarOf(watch: Pick<Watch, 'settings' | 'calendars'>, issue: Pick<Issue, 'calendar'>): WorkCalendar {
  return watch.calendars.get(issue.calendar) ?? firstCalendar(watch);
}

/** By which the days of people are counted who are in no project. */
export function firstCalendar({ settings }: Pick<Watch, 'settings'>): WorkCalendar {
  return workCalendars(settings).get(settings.calendars[0].id) ?? mondayToFriday;
}

/** Whoever is to do T-0 is only asked for where the launch names no owner. */
export async function namedPeople({ launch: { t0, people }, places }: Watch): Promise<NamedPeople> {
  if (t0 === null || namedFor('launch owner', people) !== null) return { people, t0Assignee: null };
  const place = (await places.places([t0])).get(t0);
  return { people, t0Assignee: place?.assignee?.accountId ?? null };
}
