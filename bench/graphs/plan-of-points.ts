import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { parseCalendarDate } from '../../src/domain/calendar/calendar-date';
import { mondayToFriday, nthWorkday, workdaysUpTo } from '../../src/domain/calendar/work-calendar';
import type { Dependency, MilestoneId, Plan } from '../../src/domain/schedule/plan';

/** Where every measured plan begins. */
export const firstDay = day('2026-01-05');

/** "Milestone `from` gates milestone `to`", by place; `lag` in working days. */
export interface Gate {
  readonly from: number;
  readonly to: number;
  readonly lag: number;
}

/** Points on Monday-to-Friday days, the first on the first day, all others as early as those before them allow. */
export function planOfPoints(size: number, gates: readonly Gate[]): Plan {
  const finishes = earliest(size, gates);
  return {
    calendars: new Map([['default', mondayToFriday]]),
    milestones: Array.from(finishes, (finish, place) => ({
      id: idOf(place),
      role: 'marketing',
      state: 'todo',
      pinned: false,
      calendar: 'default',
      due: nthWorkday(mondayToFriday, finish),
    })),
    dependencies: gates.map(dependency),
    productDates: 'propose',
  };
}

export function idOf(place: number): MilestoneId {
  return `M-${String(place).padStart(6, '0')}` as MilestoneId;
}

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`Cannot read "${text}": not a day`);
  return date;
}

/** Gates lead from lower places to higher ones and are sorted by `to`. */
function earliest(size: number, gates: readonly Gate[]): Int32Array {
  const finishes = new Int32Array(size);
  finishes[0] = workdaysUpTo(mondayToFriday, firstDay);
  for (const { from, to, lag } of gates) {
    finishes[to] = Math.max(finishes[to] ?? 0, (finishes[from] ?? 0) + lag);
  }
  return finishes;
}

function dependency({ from, to, lag }: Gate): Dependency {
  return { from: idOf(from), to: idOf(to), type: 'FS', lag, mode: 'at-least', overridden: false };
}
