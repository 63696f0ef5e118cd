import type { CalendarDate } from '../calendar/calendar-date';
import type { MilestoneId } from '../schedule/plan';
import type { GatesAhead } from './outlook';

const shutKept = 8;

/** A gate as it has just been judged. */
export interface GateSeen {
  readonly id: MilestoneId;
  readonly due: CalendarDate | null;
  /** Open or waived, or it is gone. */
  readonly letsPass: boolean;
}

/** All gates of a launch, judged anew. */
export function gatesAhead(seen: readonly GateSeen[]): GatesAhead {
  return { all: seen.length, shut: inOrder(shutOf(seen)) };
}

/** The same with some gates judged anew: what was known of the others stays. */
export function withGatesSeen(before: GatesAhead, seen: readonly GateSeen[]): GatesAhead {
  const judged = new Set(seen.map(({ id }) => id));
  const others = before.shut.filter(({ id }) => !judged.has(id));
  return { all: before.all, shut: inOrder([...others, ...shutOf(seen)]) };
}

function shutOf(seen: readonly GateSeen[]): GatesAhead['shut'] {
  return seen.flatMap(({ id, due, letsPass }) => (letsPass || due === null ? [] : [{ id, due }]));
}

function inOrder(shut: GatesAhead['shut']): GatesAhead['shut'] {
  const order = ({ due, id }: GatesAhead['shut'][number]): string => `${due} ${id}`;
  return [...shut].sort((one, other) => (order(one) < order(other) ? -1 : 1)).slice(0, shutKept);
}
