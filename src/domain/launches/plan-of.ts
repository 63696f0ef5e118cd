import type { WorkCalendar } from '../calendar/work-calendar';
import type { Dependency, Milestone, MilestoneId, Plan } from '../schedule/plan';
import type { IssueFacts } from './issue-facts';
import type { KnownDates, TrackedMilestone } from './tracked-milestone';

/** A dependency that knows its link. */
export interface LinkedDependency extends Dependency {
  readonly linkId: string;
}

/** A plan whose dependencies can be traced back to issue links. */
export interface LinkedPlan extends Plan {
  readonly dependencies: readonly LinkedDependency[];
}

interface Source {
  readonly milestones: Iterable<TrackedMilestone>;
  /** Milestones without facts count as marketing work to do; they are never downstream of a change. */
  readonly facts: ReadonlyMap<MilestoneId, IssueFacts>;
  /** By id; the first one serves where the calendar of a milestone is not known. */
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
  /** Which dates the plan starts from; the known ones unless said otherwise. */
  readonly dates?: ((milestone: TrackedMilestone) => KnownDates) | undefined;
}

/** The plan as the engine takes it: dependencies whose predecessor is not among the milestones are left out. */
export function planOf({ milestones, facts, calendars, dates = ({ known }) => known }: Source): LinkedPlan {
  const tracked = [...milestones];
  const ids = new Set(tracked.map(({ id }) => id));
  return {
    calendars,
    milestones: tracked.map((milestone) => {
      const of = facts.get(milestone.id);
      return { ...toMilestone(milestone, of, dates(milestone)), calendar: calendarName(calendars, of) };
    }),
    dependencies: tracked.flatMap(toDependencies).filter(({ from }) => ids.has(from)),
    productDates: 'propose',
  };
}

function toMilestone(
  tracked: TrackedMilestone,
  facts: IssueFacts | undefined,
  { start, due }: KnownDates,
): Omit<Milestone, 'calendar'> {
  return {
    id: tracked.id,
    role: facts?.role ?? 'marketing',
    state: facts?.state ?? 'todo',
    pinned: tracked.pinned,
    start: start ?? undefined,
    due: due ?? undefined,
  };
}

/** The plan's engine refuses a milestone without calendar, so no name is needed where there is none at all. */
function calendarName(calendars: Source['calendars'], facts: IssueFacts | undefined): string {
  const [first = ''] = calendars.keys();
  return facts && calendars.has(facts.calendar) ? facts.calendar : first;
}

function toDependencies({ id, gatedBy }: TrackedMilestone): LinkedDependency[] {
  return gatedBy.map(({ linkId, from, type, lag, mode, maxLag, overridden }) => ({
    ...{ linkId, from, to: id, type, lag, mode, overridden },
    maxLag: maxLag ?? undefined,
  }));
}
