import { parseCalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import type { Milestone, MilestoneId, Plan } from '../../../../src/domain/schedule/plan';
import type { DatesView } from '../../../../src/contract/issue-card';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { TimelineModel } from '../model/timeline-model';

/** The launch as the engine takes it. */
export function planOfView({ launch, byId, calendars }: TimelineModel): Plan {
  const unknown = launch.milestones.map(({ calendar }) => calendar).filter((id) => !calendars.has(id));
  return {
    calendars: new Map([...calendars, ...unknown.map((id) => [id, mondayToFriday] as const)]),
    milestones: launch.milestones.map(toMilestone),
    dependencies: launch.dependencies
      .filter(({ from, to }) => byId.has(from) && byId.has(to))
      .map(({ from, to, type, lag, mode, overridden }) => ({
        ...{ type, lag, mode, overridden },
        from: idOf(from),
        to: idOf(to),
      })),
    productDates: 'propose',
  };
}

function toMilestone(milestone: MilestoneView): Milestone {
  const { id, role, state, pinned, calendar } = milestone;
  return { ...{ role, state, pinned, calendar }, id: idOf(id), ...datesOf(milestone) };
}

/** Ids are the same on both sides. */
export function idOf(text: string): MilestoneId {
  return text as MilestoneId;
}

export function datesOf({ start, due }: DatesView): Pick<Milestone, 'start' | 'due'> {
  return { start: dayOf(start), due: dayOf(due) };
}

function dayOf(text: string | null) {
  return text === null ? undefined : parseCalendarDate(text);
}
