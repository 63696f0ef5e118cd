import type { CalendarDate } from '../../calendar/calendar-date';
import type { WorkCalendar } from '../../calendar/work-calendar';
import type { Dates, MilestoneId, Plan } from '../../schedule/plan';
import type { TemplateRow } from './launch-template';

/** Whose working days a row counts in: those of its role, unless it has its own. */
export interface LaunchCalendars {
  readonly product: WorkCalendar;
  readonly marketing: WorkCalendar;
  readonly byRow?: ReadonlyMap<MilestoneId, WorkCalendar> | undefined;
}

export interface LayRequest {
  readonly t0: CalendarDate;
  readonly calendars: LaunchCalendars;
  /** Nothing may begin before it; absent: the past is not asked for. */
  readonly today?: CalendarDate | undefined;
  /** Optional rows to do without. */
  readonly leaveOut?: ReadonlySet<MilestoneId> | undefined;
}

export interface LaidRow extends TemplateRow, Dates {}

export interface LaidTemplate {
  readonly t0: CalendarDate;
  readonly rows: readonly LaidRow[];
  /** The same rows as the engine takes them, with the dependencies between them. */
  readonly plan: Plan;
}
