import { parseCalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import type { Milestone, MilestoneId, Plan } from '../../../../src/domain/schedule/plan';
import type { DatesView } from '../../../../src/contract/issue-card';
import type { LaunchDependencyView, MilestoneView } from '../../../../src/contract/launch';
import type { TimelineModel } from '../model/timeline-model';

export interface PlanOfView extends Plan {
  readonly dependencies: readonly (LaunchDependencyView & Plan['dependencies'][number])[];
}

/** The launch as the engine takes it. @param dates of milestones that stand elsewhere for a moment */
export function planOfView(
  { launch, byId, calendars }: TimelineModel,
  dates: (milestone: MilestoneView) => DatesView,
): PlanOfView {
  const unknown = launch.milestones.map(({ calendar }) => calendar).filter((id) => !calendars.has(id));
  return {
    calendars: new Map([...calendars, ...unknown.map((id) => [id, mondayToFriday] as const)]),
    milestones: launch.milestones.map((one) => toMilestone(one, dates(one))),
    dependencies: launch.dependencies
      .filter(({ from, to }) => byId.has(from) && byId.has(to))
      .map((one) => ({ ...one, from: idOf(one.from), to: idOf(one.to) })),
    productDates: 'propose',
  };
}

function toMilestone({ id, role, state, pinned, calendar }: MilestoneView, { start, due }: DatesView): Milestone {
  return { ...{ role, state, pinned, calendar }, id: idOf(id), start: dayOf(start), due: dayOf(due) };
}

/** Ids are the same on both sides. */
export function idOf(text: string): MilestoneId {
  return text as MilestoneId;
}

function dayOf(text: string | null) {
  return text === null ? undefined : parseCalendarDate(text);
}
