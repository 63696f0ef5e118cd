import type { CalendarDate } from '../calendar/calendar-date';
import { nthWorkday, workdaysUpTo } from '../calendar/work-calendar';
import type { Bound } from './bound';
import { decidingBounds, newStart } from './new-start';
import { instantOf, placed } from './placement';
import type { Movable, Move } from './move';

/**
 * Work under way keeps its start day; its finish moves by what the start would have moved, not before the start day.
 * The start it would have by the plan's own dates is taken as its start: what a breach asked for is already in the
 * finish, and two slips in turn move it as far as one slip of the same length.
 */
export function settleUnderWay<B extends Bound>(
  { placement, calendar }: Movable,
  bounds: readonly B[],
): Move<B> | undefined {
  const finish = instantOf(placement, 'finish', calendar);
  const startAsItStands = instantOf(placement, 'start', calendar);
  const binding = boundsThatBind(bounds, startAsItStands);
  const start = newStart(startBoundsBefore(binding), { start: startAsItStands, duration: 0 });
  const work = { start, duration: finish - start };
  const moved = newStart(binding, work);
  const startDay = placement.dates.start ?? placement.dates.due;
  const newFinish = Math.max(finish + moved - start, workdaysUpTo(calendar, startDay));
  if (newFinish === finish) return undefined;
  return {
    placement: placed({ start: startDay, due: later(nthWorkday(calendar, newFinish), startDay) }),
    asIfStart: newStart(bounds, work),
    boundBy: decidingBounds(binding, work, moved),
  };
}

/** A rule that the start meets as it stands does not keep the finish from the day it must sit on: the start stays. */
function boundsThatBind<B extends Bound>(bounds: readonly B[], start: number): readonly B[] {
  const finishIsExact = bounds.some(({ end, mode }) => end === 'finish' && mode === 'exactly');
  if (!finishIsExact) return bounds;
  return bounds.filter(({ end, mode, now }) => end === 'finish' || mode === 'exactly' || now > start);
}

function startBoundsBefore(bounds: readonly Bound[]): Bound[] {
  return bounds.flatMap((bound) =>
    bound.end === 'start' && bound.before !== undefined ? [{ ...bound, now: bound.before }] : [],
  );
}

/** The start day may be free, and the working day before it is too early. */
function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
