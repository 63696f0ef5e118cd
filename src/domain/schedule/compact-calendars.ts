import type { WorkCalendar } from '../calendar/work-calendar';
import { calendarOf as calendarNamedBy } from './calendar-of';
import type { Milestone, Plan } from './plan';

/** Each calendar once, whatever it is called. */
export interface CompactCalendars {
  readonly calendars: readonly WorkCalendar[];
  /** Which of them each rank goes by. */
  readonly calendarOf: Int32Array;
}

/** @throws Error when a milestone names a calendar that the plan lacks */
export function compactCalendars(plan: Plan, milestones: readonly Milestone[]): CompactCalendars {
  const places = new Map<WorkCalendar, number>();
  const calendarOf = new Int32Array(milestones.length);
  milestones.forEach((milestone, rank) => {
    const calendar = calendarNamedBy(plan, milestone);
    const place = places.get(calendar) ?? places.size;
    places.set(calendar, place);
    calendarOf[rank] = place;
  });
  return { calendars: [...places.keys()], calendarOf };
}
