import type { WorkCalendar } from '../calendar/work-calendar';
import type { Dependency, Milestone, MilestoneId, Plan } from '../schedule/plan';
import type { IssueFacts } from './issue-facts';
import type { KnownDates, TrackedMilestone } from './tracked-milestone';

/** Name of the calendar every project uses until an admin settles others. */
const calendarName = 'default';

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
  readonly calendar: WorkCalendar;
  /** Which dates the plan starts from; the known ones unless said otherwise. */
  readonly dates?: ((milestone: TrackedMilestone) => KnownDates) | undefined;
}

/** The plan as the engine takes it: dependencies whose predecessor is not among the milestones are left out. */
export function planOf({ milestones, facts, calendar, dates = ({ known }) => known }: Source): LinkedPlan {
  const tracked = [...milestones];
  const ids = new Set(tracked.map(({ id }) => id));
  return {
    calendars: new Map([[calendarName, calendar]]),
    milestones: tracked.map((milestone) => toMilestone(milestone, facts.get(milestone.id), dates(milestone))),
    dependencies: tracked.flatMap(toDependencies).filter(({ from }) => ids.has(from)),
    productDates: 'propose',
  };
}

function toMilestone(tracked: TrackedMilestone, facts: IssueFacts | undefined, { start, due }: KnownDates): Milestone {
  return {
    id: tracked.id,
    role: facts?.role ?? 'marketing',
    state: facts?.state ?? 'todo',
    pinned: tracked.pinned,
    calendar: calendarName,
    start: start ?? undefined,
    due: due ?? undefined,
  };
}

function toDependencies({ id, gatedBy }: TrackedMilestone): LinkedDependency[] {
  return gatedBy.map(({ maxLag, ...dependency }) => ({ ...dependency, to: id, maxLag: maxLag ?? undefined }));
}
