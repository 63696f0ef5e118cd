import type { CalendarDate } from '../../calendar/calendar-date';
import { dayFromNumber, dayNumber } from '../../calendar/calendar-date';
import { nthWorkday, workdaysUpTo, workdaysUpToDay } from '../../calendar/work-calendar';
import { calendarOf } from '../../schedule/calendar-of';
import type { Plan } from '../../schedule/plan';
import type { Anchor } from './anchor';
import type { ReanchoredRow } from './reanchor';
import { reanchor } from './reanchor';

/**
 * The first working day from today on which the launch could be with no row squeezed or lost. Found by halving: a later
 * T-0 gives every row more room. Where calendars differ in their holidays, a day close before may do as well.
 * A row that sits exactly on finished work is not asked: no T-0 moves it.
 * @returns undefined when no day within reach gives enough room, or the launch itself is not there
 */
export function earliestNewT0(
  plan: Plan,
  { t0, oldT0 }: Pick<Anchor, 't0' | 'oldT0'>,
  today: CalendarDate,
): CalendarDate | undefined {
  const launch = plan.milestones.find(({ id }) => id === t0);
  if (launch === undefined) return undefined;
  const calendar = calendarOf(plan, launch);
  const first = workdaysUpToDay(calendar, dayNumber(today) - 1) + 1;
  const beyond = workdaysUpTo(calendar, lastDay(plan, oldT0, today)) + 1;
  const rowsAt = (count: number): ReanchoredRow[] =>
    reanchor(plan, { t0, oldT0, newT0: nthWorkday(calendar, count) }, today);
  const asked = new Set(
    rowsAt(beyond)
      .filter(hasMoved)
      .map(({ id }) => id),
  );
  const hasRoom = (count: number): boolean =>
    rowsAt(count).every(({ id, kind }) => !asked.has(id) || (kind !== 'squeezed' && kind !== 'lost'));
  const found = firstThatPasses(first, beyond, hasRoom);
  return found === beyond ? undefined : nthWorkday(calendar, found);
}

function hasMoved(row: ReanchoredRow): boolean {
  return row.kind !== 'kept' && row.days !== 0;
}

function firstThatPasses(first: number, beyond: number, passes: (value: number) => boolean): number {
  let [low, high] = [first, beyond];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** The whole launch once more, after all its days, and a year for lags. */
function lastDay({ milestones }: Plan, ...known: readonly CalendarDate[]): CalendarDate {
  const days = [...milestones.flatMap(({ start, due }) => [start ?? [], due ?? []].flat()), ...known].map(dayNumber);
  const last = days.reduce((a, b) => Math.max(a, b));
  return dayFromNumber(2 * last - days.reduce((a, b) => Math.min(a, b)) + 366);
}
