import { nthWorkday, workdaysUpToDay } from '../calendar/work-calendar';
import { dayNumber } from '../calendar/calendar-date';
import type { Bound } from './bound';
import type { Movable, Move } from './move';
import type { Work } from './new-start';
import { decidingBounds, newStart } from './new-start';
import type { Placement } from './placement';
import { hasDuration, instantOf, placed } from './placement';
import type { Dates } from './plan';
import { settleUnderWay } from './settle-under-way';

/** @returns undefined when the milestone stays on the very days it has */
export function settle(movable: Movable, bounds: readonly Bound[]): Move | undefined {
  const { placement, calendar, state } = movable;
  if (state === 'doing' && hasDuration(placement)) return settleUnderWay(movable, bounds);
  const start = instantOf(placement, 'start', calendar);
  const asItStands = { start, duration: instantOf(placement, 'finish', calendar) - start };
  if (newStart(bounds, asItStands) === start) return undefined;
  const work = onWorkingDays(asItStands, placement);
  const moved = newStart(bounds, work);
  return {
    from: placement.dates,
    placement: placed(datesFrom(movable, moved, moved + work.duration)),
    boundBy: decidingBounds(bounds, work, moved),
  };
}

/** Work that lay on free days alone, such as a weekend, takes one working day once it is moved. */
function onWorkingDays({ start, duration }: Work, placement: Placement): Work {
  return { start, duration: hasDuration(placement) ? Math.max(duration, 1) : duration };
}

function datesFrom({ placement, calendar, state }: Movable, start: number, finish: number): Dates {
  const due = nthWorkday(calendar, finish);
  const oldStart = placement.dates.start;
  if (oldStart === undefined) return { due };
  if (hasDuration(placement)) return { start: nthWorkday(calendar, start + 1), due };
  if (state === 'doing') return { start: oldStart, due };
  // A start after the due day moves along and so stays after it, for a person to put right.
  const days = start - instantOf(placement, 'start', calendar);
  return { start: nthWorkday(calendar, workdaysUpToDay(calendar, dayNumber(oldStart) - 1) + days + 1), due };
}
