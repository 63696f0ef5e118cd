import { mondayToFriday, type WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { CalendarView, LaunchDependencyView, LaunchView, MilestoneView } from '../../../../src/contract/launch';
import { byTime } from './by-time';
import { dayToNumber } from './day-to-number';
import { workCalendarOf } from './work-calendar-of';

/** A launch made ready for drawing: ordered, and each milestone with what ties it to others. */
export interface TimelineModel {
  readonly launch: LaunchView;
  /** With a due day: product first, then marketing, each in the order of time. */
  readonly dated: readonly MilestoneView[];
  readonly undated: readonly MilestoneView[];
  readonly byId: ReadonlyMap<string, MilestoneView>;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  /** The calendar by which the whole picture is shaded. */
  readonly mainCalendar: CalendarView | null;
  /** Dependencies by the issue that waits. */
  readonly waitsFor: ReadonlyMap<string, readonly LaunchDependencyView[]>;
  /** Dependencies by the issue that is waited for. */
  readonly gates: ReadonlyMap<string, readonly LaunchDependencyView[]>;
  /** Day number of T-0. */
  readonly t0: number | null;
  readonly thisYear: number;
}

export function createModel(launch: LaunchView): TimelineModel {
  const { milestones, dependencies } = launch;
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const seen = dependencies.filter(({ from, to }) => byId.has(from) && byId.has(to));
  return {
    launch,
    dated: milestones.filter(({ due }) => due !== null).sort(byTime),
    undated: milestones.filter(({ due }) => due === null).sort(byTime),
    byId,
    calendars: new Map(launch.calendars.map((calendar) => [calendar.id, workCalendarOf(calendar)])),
    mainCalendar: mainCalendarOf(launch, byId),
    waitsFor: groupedBy(seen, ({ to }) => to),
    gates: groupedBy(seen, ({ from }) => from),
    t0: launch.t0.due === null ? null : dayToNumber(launch.t0.due),
    thisYear: Number(launch.today.slice(0, 4)),
  };
}

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** The calendar in which days of a milestone count. */
export function calendarOf(model: TimelineModel, { calendar }: Pick<MilestoneView, 'calendar'>): WorkCalendar {
  return model.calendars.get(calendar) ?? mondayToFriday;
}

/** That of T-0; without T-0 the one that most milestones go by. */
function mainCalendarOf(
  { t0, milestones, calendars }: LaunchView,
  byId: TimelineModel['byId'],
): TimelineModel['mainCalendar'] {
  const uses = (id: string) => milestones.filter(({ calendar }) => calendar === id).length;
  const ofT0 = t0.issueId === null ? undefined : byId.get(t0.issueId)?.calendar;
  const [most] = [...calendars].sort((a, b) => uses(b.id) - uses(a.id));
  return calendars.find(({ id }) => id === ofT0) ?? most ?? null;
}
