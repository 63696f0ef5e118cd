import type { Standing } from '../../../src/contract/dependency';
import type { DatesView } from '../../../src/contract/issue-card';
import type { MilestoneView, MovedView, ReanchorRow } from '../../../src/contract/launch';
import { formatDay } from '../../shared/text/format-day';
import { formatMovedDays, formatWorkingDays } from '../../shared/text/format-working-days';

/** `Thu 7 May → Mon 18 May, +7 working days`. */
export function movedInWords({ from, to, days }: Omit<MovedView, 'issueId'>): string {
  return `${daysOf(from, to)}, ${formatMovedDays(days)}`;
}

/** What another T-0 does to a milestone. */
export function reanchorRowInWords(row: ReanchorRow): string {
  switch (row.kind) {
    case 'moves':
      return movedInWords(row);
    case 'kept':
      return keptWords[row.why];
    case 'squeezed':
      return `${movedInWords(row)}, ${formatWorkingDays(row.short)} too few`;
    case 'lost':
      return `${daysOf(row.from, row.to)}, ${formatWorkingDays(row.past)} before today`;
  }
}

/** Why a dependency would not hold, said of its later end. */
export function conflictInWords(from: MilestoneView | undefined, standing: Standing): string {
  const after = from === undefined ? 'an issue you cannot see' : `${from.summary} (${from.key})`;
  switch (standing.kind) {
    case 'holds':
      return `holds after ${after}`;
    case 'unknown':
      return `cannot be told after ${after}: a date is missing`;
    case 'short':
      return `${formatWorkingDays(Math.abs(standing.days))} too early after ${after}`;
    case 'not-exact':
      return `${formatWorkingDays(Math.abs(standing.days))} away from where ${after} puts it`;
    case 'too-late':
      return `${formatWorkingDays(Math.abs(standing.days))} too late after ${after}`;
  }
}

const keptWords = {
  done: 'is done',
  pinned: 'is pinned to its date',
  undated: 'has no date',
  'same-day': 'stays on its day',
} as const;

/** Of the due day, or of the start where only that moves. */
function daysOf(from: DatesView, to: DatesView): string {
  const [before, after] = from.due === to.due ? [from.start, to.start] : [from.due, to.due];
  const prefix = from.due === to.due && from.start !== to.start ? 'start ' : '';
  return `${prefix}${named(before)} → ${named(after)}`;
}

function named(day: string | null): string {
  return day === null ? 'no date' : formatDay(day);
}
