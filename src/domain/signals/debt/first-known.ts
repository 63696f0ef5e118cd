import { parseCalendarDate, type CalendarDate } from '../../calendar/calendar-date';
import type { WorkState } from '../../schedule/plan';
import type { PastChange, PastComment, PastEvent } from '../past';
import { daysNamed } from './days-named';
import type { PastSlip } from './slips-in';

/** The first sign of a slip. */
export interface FirstKnown {
  /** ISO instant. */
  readonly at: string;
  readonly how: 'date' | 'comment' | 'status';
  /** Account; null: not told. */
  readonly by: string | null;
}

/**
 * When somebody first knew: the date changed, a person had named a later day in a comment, or the work had gone back a
 * status; neither before the date that slipped was set.
 * @param past of the issue that slipped, oldest first
 */
export function firstKnown(
  slip: PastSlip,
  past: { readonly events: readonly PastEvent[]; readonly comments: readonly PastComment[] },
): FirstKnown {
  const isMeanwhile = ({ at }: { readonly at: string }): boolean =>
    at <= slip.at && (slip.since === null || at > slip.since);
  const named = past.comments.find((comment) => isMeanwhile(comment) && namesLater(comment, slip.from));
  const back = past.events.find((event) => isMeanwhile(event) && goesBack(event.change));
  return [
    ...(named ? [{ at: named.at, how: 'comment' as const, by: named.by }] : []),
    ...(back ? [{ at: back.at, how: 'status' as const, by: back.by }] : []),
  ].reduce<FirstKnown>((first, one) => (one.at < first.at ? one : first), { at: slip.at, how: 'date', by: slip.by });
}

/** What apps write speaks of dates that are set already. */
function namesLater({ at, text, byApp }: PastComment, due: CalendarDate): boolean {
  const written = parseCalendarDate(at.slice(0, 10));
  return !byApp && written !== undefined && daysNamed(text, written).some((day) => day > due);
}

const rank: Readonly<Record<WorkState, number>> = { todo: 0, doing: 1, done: 2 };

function goesBack(change: PastChange): boolean {
  if (change.kind !== 'status' || change.from === null || change.to === null) return false;
  return rank[change.to] < rank[change.from];
}
