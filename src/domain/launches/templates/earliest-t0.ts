import type { CalendarDate } from '../../calendar/calendar-date';
import { dayFromNumber, dayNumber } from '../../calendar/calendar-date';
import { nthWorkdayNumber, workdaysUpToDay } from '../../calendar/work-calendar';
import type { LayRequest } from './laid-template';
import type { LaunchTemplate } from './launch-template';
import type { Attempt } from './lay-once';
import { layOnce } from './lay-once';

/** Holidays come round in a year: what no day of it allows, no later one will. */
const daysAhead = 366;

/**
 * The first working day, not before the wanted T-0 nor before today, from which everything can be laid.
 * @returns undefined when the trouble lies in the template itself
 */
export function earliestT0(template: LaunchTemplate, request: LayRequest): CalendarDate | undefined {
  const { calendars, t0, today = t0 } = request;
  const launch = template.rows.find(({ key }) => key === template.t0);
  const calendar = calendars.byRow?.get(template.t0) ?? calendars[launch?.role ?? 'product'];
  const attempt = layOnce(template, request);
  if (attempt.problems.some(isOfTheTemplate)) return undefined;
  const first = dayNumber(today > t0 ? today : t0);
  const last = first + daysFromFirstToLaunch(attempt) + daysAhead;
  for (let count = workdaysUpToDay(calendar, first - 1) + 1; nthWorkdayNumber(calendar, count) <= last; count += 1) {
    const day = dayFromNumber(nthWorkdayNumber(calendar, count));
    if (layOnce(template, { ...request, t0: day }).problems.length === 0) return day;
  }
  return undefined;
}

function isOfTheTemplate({ kind }: Attempt['problems'][number]): boolean {
  return kind === 'cycle' || kind === 'unplaced' || kind === 'needed';
}

function daysFromFirstToLaunch({ t0, rows }: Attempt): number {
  const starts = rows.map(({ start, due }) => dayNumber(start ?? due));
  return dayNumber(t0) - Math.min(dayNumber(t0), ...starts);
}
