import { dayFromNumber, dayNumber, type CalendarDate } from '../../calendar/calendar-date';
import type { Milestone } from '../../schedule/plan';
import type { PastEvent } from '../past';

interface Work {
  readonly milestone: Pick<Milestone, 'state' | 'due'>;
  /** Of this issue, oldest first. */
  readonly events: readonly PastEvent[];
}

/** The work was not done at this instant. */
export function wasOpen({ milestone, events }: Work, at: string): boolean {
  const moves = events.flatMap(({ at: on, change }) => (change.kind === 'status' ? [{ on, ...change }] : []));
  const before = moves.findLast(({ on }) => on <= at);
  const after = moves.find(({ on }) => on > at);
  if (before) return before.to !== 'done';
  if (after) return after.from !== 'done';
  return milestone.state !== 'done' || (milestone.due !== undefined && endOfDay(milestone.due) > at);
}

/**
 * The instant after this one at which the work was done; work that is done although no history tells when, was at the
 * end of its due day. null: it is not done.
 */
export function workEnd({ milestone, events }: Work, after: string): string | null {
  const finished = events.find(({ at, change }) => at > after && change.kind === 'status' && change.to === 'done');
  if (finished) return finished.at;
  if (milestone.state !== 'done') return null;
  return milestone.due === undefined || endOfDay(milestone.due) < after ? after : endOfDay(milestone.due);
}

/** By the clock of the site, in UTC. */
function endOfDay(day: CalendarDate): string {
  return `${dayFromNumber(dayNumber(day) + 1)}T00:00:00.000Z`;
}
