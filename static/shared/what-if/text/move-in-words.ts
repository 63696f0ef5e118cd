import type { MoveView } from '../../../../src/contract/what-if';
import { formatDay } from '../../text/format-day';

/** The old and the new day: the due day, or the start where only that moves. */
export function daysInWords({ from, to }: Pick<MoveView, 'from' | 'to'>): {
  readonly was: string;
  readonly is: string;
} {
  if (from.due === to.due && from.start !== to.start) return { was: start(from.start), is: start(to.start) };
  return { was: due(from.due), is: due(to.due) };
}

function due(day: string | null): string {
  return day === null ? 'no date' : formatDay(day);
}

function start(day: string | null): string {
  return day === null ? 'no start' : `starts ${formatDay(day)}`;
}
