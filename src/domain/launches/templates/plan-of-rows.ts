import type { WorkCalendar } from '../../calendar/work-calendar';
import type { Dates, Milestone, MilestoneId, Plan } from '../../schedule/plan';
import type { LaunchCalendars } from './laid-template';
import type { LaunchTemplate, TemplateRow } from './launch-template';

interface Source {
  readonly template: Pick<LaunchTemplate, 'rows' | 'dependencies'>;
  readonly calendars: LaunchCalendars;
  /** Rows without dates are undated. */
  readonly dates?: ReadonlyMap<MilestoneId, Dates> | undefined;
}

/** Rows as the engine takes them; each names its calendar by its own key. */
export function planOfRows({ template, calendars, dates = new Map() }: Source): Plan {
  const { rows, dependencies } = template;
  return {
    calendars: new Map(rows.map((row) => [row.key, calendarOfRow(row, calendars)])),
    milestones: rows.map((row) => toMilestone(row, dates.get(row.key))),
    dependencies: dependencies.map((dependency) => ({ ...dependency, overridden: false })),
    productDates: 'propose',
  };
}

function calendarOfRow({ key, role }: TemplateRow, { byRow, ...byRole }: LaunchCalendars): WorkCalendar {
  return byRow?.get(key) ?? byRole[role];
}

function toMilestone({ key, role, pinned }: TemplateRow, dates: Dates | undefined): Milestone {
  return { id: key, role, pinned, state: 'todo', calendar: key, ...dates };
}
