import { nthWorkday, workdaysUpToDay } from '../calendar/work-calendar';
import { dayNumber } from '../calendar/calendar-date';
import type { Bound } from './bound';
import type { Movable, Move } from './move';
import type { Work } from './new-start';
import { decidingBounds, newStart } from './new-start';
import type { Placement } from './placement';
import { hasDuration, instantOf, placed } from './placement';
import { settleUnderWay } from './settle-under-way';

/** @returns undefined when the milestone stays on the very days it has */
export function settle<B extends Bound>(movable: Movable, bounds: readonly B[]): Move<B> | undefined {
  const { placement, calendar, state } = movable;
  if (state === 'doing' && hasDuration(placement)) return settleUnderWay(movable, bounds);
  const start = instantOf(placement, 'start', calendar);
  const asItStands = { start, duration: instantOf(placement, 'finish', calendar) - start };
  if (newStart(bounds, asItStands) === start) return undefined;
  const work = onWorkingDays(asItStands, placement);
  const moved = newStart(bounds, work);
  return {
    placement: movedTo(movable, { start: moved, duration: work.duration }),
    boundBy: decidingBounds(bounds, work, moved),
  };
}

/** Work that lay on free days alone, such as a weekend, takes one working day once it is moved. */
function onWorkingDays({ start, duration }: Work, placement: Placement): Work {
  return { start, duration: hasDuration(placement) ? Math.max(duration, 1) : duration };
}

/** Where it stands once its work starts with another working day. */
export function movedTo({ placement, calendar, state }: Movable, { start, duration }: Work): Placement {
  const due = nthWorkday(calendar, start + duration);
  const oldStart = placement.dates.start;
  if (oldStart === undefined) return placed({ due });
  if (hasDuration(placement)) return placed({ start: nthWorkday(calendar, start + 1), due });
  if (state === 'doing') return placed({ start: oldStart, due });
  // A start after the due day moves along and so stays after it, for a person to put right.
  const days = start - instantOf(placement, 'start', calendar);
  return placed({ start: nthWorkday(calendar, workdaysUpToDay(calendar, dayNumber(oldStart) - 1) + days + 1), due });
}
