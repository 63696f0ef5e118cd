import { calendarMoves } from '../../../domain/launches/calendar-moves';
import type { Launch } from '../../../domain/launches/launch';
import type { LinkedPlan } from '../../../domain/launches/plan-of';
import type { Plan } from '../../../domain/schedule/plan';
import type { Ripple } from '../../../domain/schedule/ripple';
import { firstSettings } from '../../../domain/settings/first-settings';
import { projectIn } from '../../../domain/settings/project-in';
import type { Settings } from '../../../domain/settings/settings';
import type { MilestoneId } from '../../../domain/schedule/plan';
import type { Issue, World } from '../../ports';
import { workCalendars } from '../../settings/work-calendars';

/** The settings whose calendars the dates of a launch go with. Before the first save there are those of the app. */
export async function levelledSettings({ settings }: World, { levelledWith }: Launch): Promise<Settings> {
  return (await settings.at(levelledWith)) ?? firstSettings;
}

/** What the change of calendars from `before` to the plan's implies. */
export function movesBetween(before: Settings, plan: LinkedPlan, issues: ReadonlyMap<MilestoneId, Issue>): Ripple {
  return calendarMoves({ before: inCalendarsOf(before, plan, issues), now: plan });
}

/** A milestone whose issue is not known keeps the name of its calendar, or has the first one. */
function inCalendarsOf(settings: Settings, plan: Plan, issues: ReadonlyMap<MilestoneId, Issue>): Plan {
  const calendars = workCalendars(settings);
  const milestones = plan.milestones.map((milestone) => {
    const projectId = issues.get(milestone.id)?.projectId;
    const named = projectId === undefined ? milestone.calendar : projectIn(settings, projectId).calendar;
    return { ...milestone, calendar: calendars.has(named) ? named : settings.calendars[0].id };
  });
  return { ...plan, calendars, milestones };
}
