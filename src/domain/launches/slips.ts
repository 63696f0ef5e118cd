import { mondayToFriday, workdaysUpTo, type WorkCalendar } from '../calendar/work-calendar';
import type { MilestoneId } from '../schedule/plan';
import type { Outlook, Slip } from './outlook';
import type { StoredRipple, StoredShift } from './stored-ripple';

/** ms; fourteen days. */
const shownFor = 14 * 24 * 60 * 60 * 1000;
/** Of which the pages say that there may be more. */
export const mostSlipsKept = 8;

interface Ended {
  readonly ripple: StoredRipple;
  readonly shifts: readonly StoredShift[];
  readonly calendarOf: (id: MilestoneId) => WorkCalendar | undefined;
}

/** Dates that a ripple, or the change that set it off, has moved to a later day. */
export function slipsOf(ended: Ended): Slip[] {
  return movesOf(ended).filter(({ days }) => days > 0);
}

/** Dates that it has moved at all; fewer than no days: to an earlier one. What is only offered has moved nothing. */
export function movesOf({ ripple, shifts, calendarOf }: Ended): Slip[] {
  const failed = new Set(ripple.failures.map(({ id }) => id));
  const written = ripple.held === null ? shifts.filter(({ id }) => !failed.has(id)) : [];
  const shifted = new Set(written.map(({ id }) => id));
  const given = ripple.cause.moved.flatMap(({ id, from, to }) => {
    if (shifted.has(id) || from.due === null || to.due === null) return [];
    const calendar = calendarOf(id) ?? mondayToFriday;
    return [{ id, days: workdaysUpTo(calendar, to.due) - workdaysUpTo(calendar, from.due) }];
  });
  const moves = [...given, ...written.map(({ id, days }) => ({ id, days }))];
  return moves.filter(({ days }) => days !== 0).map((move) => ({ ...move, at: ripple.at }));
}

/** The newest ones; of those of the same instant the greatest. What came twice is kept once. */
export function withSlips(slips: readonly Slip[], fresh: readonly Slip[]): Slip[] {
  const byName = new Map([...slips, ...fresh].map((slip) => [`${slip.at} ${slip.id}`, slip]));
  return [...byName.values()].sort(newestFirst).slice(0, mostSlipsKept);
}

function newestFirst(one: Slip, other: Slip): number {
  return order(other.at, one.at) || other.days - one.days || order(one.id, other.id);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Slips that are still to be shown at that instant (ISO). */
export function slipsShown({ slips }: Pick<Outlook, 'slips'>, now: string): Slip[] {
  return slips.filter(({ at }) => Date.parse(now) - Date.parse(at) <= shownFor);
}
