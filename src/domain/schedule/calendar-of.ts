import type { WorkCalendar } from '../calendar/work-calendar';
import type { Milestone, Plan } from './plan';

/** @throws Error when the plan lacks the calendar that the milestone names */
export function calendarOf(plan: Plan, { id, calendar: name }: Milestone): WorkCalendar {
  const calendar = plan.calendars.get(name);
  if (calendar !== undefined) return calendar;
  throw new Error(`Cannot schedule "${id}": its calendar "${name}" is not in the plan`);
}
